-- Homes are looked up by a part of what they are called. No index finds the middle of a word, but one that holds nothing
-- else is read through much sooner than the homes themselves, and is in the order of the answer.
CREATE INDEX home_by_name ON home (lower(alias), id) INCLUDE (alias, provider_id);
