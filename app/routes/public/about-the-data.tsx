import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";
import { Article } from "./article.tsx";

export const handle: RouteHandle = { area: "public", scripts: false };
export const meta = titled("Where the data comes from");
export const loader = endpoint({ access: "public" }, () => null);

export default function AboutTheData() {
  return (
    <Article title="Where the data comes from">
      <p>
        Contains public sector information licensed under the{" "}
        <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
          Open Government Licence v3.0
        </a>
        . Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data ©
        Royal Mail copyright and database right 2025. Source: Office for National Statistics;
        Department for Education; Ofsted.
      </p>
      <h2>What is used</h2>
      <ul>
        <li>
          Ofsted&apos;s register of providers and their latest full inspections at 31 March 2025,
          published on 16 July 2025, without addresses
        </li>
        <li>
          The list of authorities with children&apos;s services, and national figures on children
          looked after at 31 March 2024, from the Department for Education
        </li>
        <li>
          The centres of postcode districts and sectors from the ONS Postcode Directory, November
          2025
        </li>
        <li>
          Which authorities adjoin which, from the project UK-GeoJSON (OGL v3 and CC BY 4.0). Where
          authorities meet across an estuary we made a judgement by hand
        </li>
        <li>
          The Placements Data Standard, version 2, © 2025 Data Standards for Social Care, under the
          MIT licence
        </li>
      </ul>
      <h2>How distance is counted</h2>
      <p>
        In a straight line between the centres of postcode areas, in miles, in the way of the
        Department for Education&apos;s yearly return. It is not the distance by road.
      </p>
      <h2>What is made up</h2>
      <p>
        A demonstration of Hearth holds made-up children, people, homes, vacancies and fees. Its
        fees are assumptions and not published figures.
      </p>
    </Article>
  );
}
