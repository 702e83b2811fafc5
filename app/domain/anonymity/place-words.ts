/** Towns, cities, counties and well-known districts of the United Kingdom: a selection, to which name-like endings are added in code. */
export const PLACE_NAMES: readonly string[] = `
  Aberdeen| Abergavenny| Aberystwyth| Abingdon| Accrington| Acton| Aldershot| Altrincham| Andover| Anfield| Arbroath| Ardwick| Ashford| Ashington|
  Ashton| Ashton-under-Lyne| Aylesbury| Ayr| Balham| Banbury| Bangor| Barnet| Barnsley| Barnstaple| Barrow| Barrow-in-Furness| Basildon|
  Basingstoke| Batley| Battersea| Beckenham| Bedford| Bedfordshire| Belfast| Berkshire| Berwick| Beswick| Bethnal Green| Beverley| Bexhill| Bexley|
  Bexleyheath| Bideford| Birkenhead| Birmingham| Bishop Auckland| Bishop's Stortford| Blackburn| Blackley| Blackpool| Blyth| Bodmin| Bognor| Bognor
  Regis| Bolton| Bootle| Boston| Bournemouth| Bracknell| Bradford| Braintree| Brent| Brentford| Brentwood| Bridgend| Bridgwater| Bridlington|
  Brighton| Bristol| Brixham| Brixton| Bromley| Bromsgrove| Broxtowe| Buckinghamshire| Burnley| Burslem| Burton upon Trent| Burton-on-Trent| Bury|
  Bury St Edmunds| Caernarfon| Caerphilly| Calderdale| Camberley| Camberwell| Camborne| Cambridge| Cambridgeshire| Camden| Cannock| Canterbury|
  Canvey Island| Cardiff| Carlisle| Carmarthen| Castleford| Catford| Chadderton| Chapeltown| Chatham| Cheadle| Cheetham Hill| Chelmsford|
  Cheltenham| Cheshire| Chester| Chesterfield| Chichester| Chippenham| Chorley| Chorlton| Clacton| Clacton-on-Sea| Clapham| Cleethorpes| Cleveland|
  Clitheroe| Coalville| Colchester| Colwyn Bay| Congleton| Consett| Corby| Cornwall| Coventry| Cowes| Cowley| Crawley| Crewe| Cromer| Crosby|
  Croxteth| Croydon| Cumbernauld| Cumbria| Cwmbran| Dagenham| Dalston| Darlaston| Darlington| Dartford| Darwen| Daventry| Deptford| Derby|
  Derbyshire| Devizes| Devon| Dewsbury| Didsbury| Doncaster| Dorchester| Dorset| Dover| Droylsden| Dudley| Dulwich| Dumfries| Dundee| Dunfermline|
  Dunstable| Durham| Ealing| East Ham| East Kilbride| Eastbourne| Eastleigh| Eccles| Edgbaston| Edinburgh| Edmonton| Elephant and Castle| Ellesmere
  Port| Eltham| Ely| Enfield| Epping| Epsom| Erdington| Erith| Essex| Evesham| Exeter| Exmouth| Falkirk| Fallowfield| Falmouth| Fareham|
  Farnborough| Farnham| Farnworth| Felixstowe| Finchley| Finsbury Park| Fleetwood| Folkestone| Frome| Fulham| Gainsborough| Gateshead| Gillingham|
  Glasgow| Glossop| Gloucester| Gloucestershire| Gloucs| Goole| Gorton| Gosport| Grantham| Gravesend| Great Yarmouth| Greenwich| Grimsby| Guernsey|
  Guildford| Guisborough| Hackney| Halesowen| Halifax| Hammersmith| Hampshire| Hampstead| Handsworth| Haringey| Harlesden| Harlow| Harpurhey|
  Harrogate| Harrow| Hartlepool| Harwich| Hastings| Hatfield| Haverfordwest| Havering| Hayes| Hebden Bridge| Hemel Hempstead| Hendon| Hereford|
  Herefordshire| Hertford| Hertfordshire| Herts| Heywood| High Wycombe| Hillingdon| Hinckley| Hitchin| Holloway| Hornchurch| Horsham| Hounslow|
  Huddersfield| Hull| Hulme| Huntingdon| Huyton| Hyde| Ilford| Ilfracombe| Ilkeston| Inverness| Ipswich| Isle of Wight| Islington| Jarrow| Jersey|
  Keighley| Kendal| Kensington| Kent| Kettering| Kidderminster| Kilburn| Kilmarnock| King's Lynn| Kings Lynn| Kingston| Kingston upon Hull| Kirkby|
  Kirkcaldy| Kirklees| Knowsley| Knutsford| Ladywood| Lambeth| Lancashire| Lancaster| Leamington| Leamington Spa| Leatherhead| Leeds| Leicester|
  Leicestershire| Leigh-on-Sea| Leighton Buzzard| Letchworth| Levenshulme| Lewisham| Leyland| Leyton| Leytonstone| Lichfield| Lincoln| Lincolnshire|
  Littlehampton| Liverpool| Livingston| Llandudno| Llanelli| Longsight| Longton| Loughborough| Lowestoft| Luton| Lytham| Macclesfield| Maidenhead|
  Maidstone| Maldon| Malvern| Manchester| Mansfield| Margate| Melton Mowbray| Merseyside| Merthyr Tydfil| Merton| Middlesbrough| Middlesex|
  Middleton| Miles Platting| Milton Keynes| Mitcham| Morecambe| Morley| Moss Side| Moston| Motherwell| Neath| Nechells| Nelson| Newark| Newbury|
  Newcastle| Newcastle upon Tyne| Newcastle-under-Lyme| Newham| Newmarket| Newport| Newquay| Newton Abbot| Newton Aycliffe| Newton Heath| Norfolk|
  North Shields| Northallerton| Northampton| Northamptonshire| Northumberland| Norwich| Nottingham| Nottinghamshire| Notts| Nuneaton| Oldbury|
  Oldham| Openshaw| Ormskirk| Orpington| Oswestry| Oxford| Oxfordshire| Oxon| Padstow| Paignton| Paisley| Peckham| Pendle| Penrith| Penzance| Perth|
  Peterborough| Peterlee| Plaistow| Plumstead| Plymouth| Pontefract| Pontypridd| Poole| Port Talbot| Portsmouth| Potteries| Prestatyn| Preston|
  Prestwich| Radcliffe| Ramsgate| Rawtenstall| Rayleigh| Redbridge| Redcar| Redditch| Redhill| Redruth| Reigate| Rhondda| Rhyl| Richmond| Rochdale|
  Rochester| Romford| Rossendale| Rotherham| Rugeley| Runcorn| Rusholme| Rutland| Salford| Salisbury| Sandwell| Scarborough| Scunthorpe| Seaham|
  Sefton| Selby| Selly Oak| Sevenoaks| Sheffield| Shepherd's Bush| Shoreditch| Shrewsbury| Shropshire| Sittingbourne| Skegness| Skelmersdale|
  Skipton| Slough| Smethwick| Solihull| Somerset| South Shields| Southall| Southampton| Southend| Southend-on-Sea| Southport| Southwark| Sparkbrook|
  Speke| St Albans| St Austell| St Helens| St Ives| Stafford| Staffordshire| Staffs| Staines| Stalybridge| Stamford| Stevenage| Stirling| Stockport|
  Stockton| Stockton-on-Tees| Stoke| Stoke Newington| Stoke-on-Trent| Stourbridge| Stratford| Stratford-upon-Avon| Streatham| Stretford| Stroud|
  Suffolk| Sunderland| Surrey| Sussex| Sutton| Sutton Coldfield| Swansea| Swindon| Swinton| Tameside| Tamworth| Taunton| Teesside| Telford|
  Thamesmead| Thanet| Thetford| Thornaby| Thurrock| Tilbury| Tipton| Tiverton| Todmorden| Torbay| Torquay| Tottenham Hale| Tower Hamlets| Toxteth|
  Trafford| Trowbridge| Truro| Tunbridge Wells| Tunstall| Tyneside| Urmston| Uxbridge| Wakefield| Walkden| Wallasey| Wallsend| Walsall| Walthamstow|
  Wandsworth| Warrington| Warwick| Warwickshire| Washington| Watford| Wednesbury| Wednesfield| Wellingborough| Welwyn| Wembley| West Bromwich| West
  Ham| Weston-super-Mare| Weymouth| Whitby| Whitechapel| Whitehaven| Whitstable| Widnes| Wigan| Willenhall| Wilmslow| Wiltshire| Winchester|
  Windsor| Winsford| Wirral| Wisbech| Withington| Witney| Wokingham| Wolverhampton| Woolwich| Worcester| Worcestershire| Workington| Worksop|
  Worthing| Wrexham| Wythenshawe| Yarmouth| Yeovil| York
  `
  .trim()
  .split(/\s*\|\s*/);

/** Places whose names are also everyday words or school subjects: found only after a word such as "near". */
export const PLACES_THAT_ARE_WORDS: readonly string[] =
  "Reading|Bath|Sale|Deal|Wells|Rugby|Barking|Battle|Hove|Rye|Bow|Settle|Hale|Sandwich|Crook|Street|Wells|Hove|Ware|Diss|Eye|Barry|Flint|Mold|Stone|Ash|Leek|Poole|Ramsbottom|Leigh|Nelson|Blackwater".split(
    "|",
  );
