// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PlatformFile","type":"object","additionalProperties":false,"properties":{"listeners":{"type":"object","additionalProperties":{"$ref":"#/definitions/listener"},"examples":[{"public":{"bind":":80"}}]},"teams":{"type":"object","additionalProperties":{"$ref":"#/definitions/grant"},"examples":[{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}}]},"everyHost":{"type":"object","additionalProperties":{"$ref":"#/definitions/everyHostRoute"},"examples":[{"no-git":{"pathPrefix":"/.git","return":{"status":403}}}]},"userlists":{"type":"array","items":{"type":"string","examples":["ops"]},"minItems":0,"examples":[["ops"]]},"servers":{"title":"ServersEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"array","items":{"type":"string","examples":["internal"]},"minItems":1,"examples":[["internal"]]},"certificates":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","examples":["shop"]},"minItems":0,"examples":[["shop"]]},"examples":[{"cart-client":["shop"]}]},"datacenters":{"type":"array","items":{"type":"string","examples":["east"]},"minItems":1,"examples":[["east"]]}},"examples":[{"ca":["internal"],"certificates":{"cart-client":["shop"]}}]},"secrets":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","examples":["shop"]},"minItems":0,"examples":[["shop"]]},"examples":[{"partner":["shop"]}]},"lists":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","examples":["203.0.113.0/24"]},"minItems":0,"examples":[["203.0.113.0/24","2001:db8:7::/48"]]},"examples":[{"office":["203.0.113.0/24","2001:db8:7::/48"]}]},"blocked":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":0,"examples":[["scanners"]]},"policy":{"type":"object","additionalProperties":false,"properties":{"loopback":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"haproxy":{"type":"array","items":{"title":"ApprovalEntry","type":"object","additionalProperties":false,"required":["team","keyword","reason"],"properties":{"team":{"type":"string","examples":["shop"]},"keyword":{"type":"string","examples":["http-request set-src"]},"reason":{"type":"string","examples":["clients come through a CDN"]}},"examples":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]},"minItems":0,"examples":[[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"blastRadius":{"type":"integer","minimum":1,"maximum":100,"examples":[30]}},"examples":[{"haproxy":[{"team":"shop","keyword":"http-request set-src","reason":"clients come through a CDN"}]}]},"haproxy":{"type":"object","additionalProperties":false,"properties":{"versions":{"type":"array","items":{"type":"string","examples":["3.0"]},"minItems":1,"examples":[["2.6","3.0"]]},"atLeast":{"type":"object","additionalProperties":{"type":"string","examples":["2.6.34"]},"examples":[{"2.6":"2.6.34","3.0":"3.0.12"}]}},"examples":[{"versions":["2.6","3.0"]}]},"defaults":{"type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["public"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"client":{"type":"string","examples":["30s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"connect":"2s","server":"30s"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]}},"examples":[{"listener":"public","timeout":{"connect":"2s"}}]},"requests":{"type":"object","additionalProperties":false,"properties":{"upgrades":{"type":"array","items":{"type":"string","examples":["websocket"]},"minItems":0,"examples":[["websocket","SPDY/3.1"]]},"headerNames":{"type":"string","enum":["delete","preserve"],"examples":["delete"]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"forwarded":{"type":"string","enum":["rfc7239"],"examples":["rfc7239"]}},"examples":[{"upgrades":["websocket","SPDY/3.1"]}]},"logs":{"title":"LogsEntry","type":"object","additionalProperties":false,"required":["target"],"properties":{"target":{"type":"string","examples":["127.0.0.1:514"]},"format":{"type":"string","enum":["json","text"],"examples":["text"]},"header":{"type":"string","enum":["rfc3164","rfc5424","none"],"examples":["none"]},"requestHeaders":{"type":"array","items":{"type":"string","examples":["User-Agent"]},"minItems":0,"maxItems":8,"examples":[["User-Agent","Referer"]]},"responseHeaders":{"type":"array","items":{"type":"string","examples":["Content-Type"]},"minItems":0,"maxItems":4,"examples":[["Content-Type"]]},"secretHeaders":{"type":"array","items":{"type":"string","examples":["X-Api-Key"]},"minItems":0,"examples":[["X-Api-Key"]]}},"examples":[{"target":"127.0.0.1:514","format":"json","requestHeaders":["User-Agent"]}]},"metrics":{"title":"MetricsEntry","type":"object","additionalProperties":false,"required":["bind"],"properties":{"bind":{"type":"string","examples":["10.0.0.1:9101"]}},"examples":[{"bind":"10.0.0.1:9101"}]},"errorPages":{"type":"object","additionalProperties":{"type":"string","examples":["pages/503.html"]},"examples":[{"503":"pages/503.html"}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":10000000,"examples":[10000]},"fileDescriptors":{"type":"integer","minimum":100,"maximum":100000000,"examples":[100000]}},"examples":[{"maxconn":10000}]},"reload":{"type":"object","additionalProperties":false,"properties":{"atMostEvery":{"type":"string","examples":["10s"]},"endOldWorkersAfter":{"type":"string","examples":["5m"]},"keepOldWorkers":{"type":"integer","minimum":1,"maximum":50,"examples":[5]}},"examples":[{"atMostEvery":"10s","endOldWorkersAfter":"5m","keepOldWorkers":5}]},"keepServersFor":{"type":"string","examples":["10m"]}},"examples":[{"listeners":{"public":{"bind":":80"}},"teams":{"shop":{"hosts":["shop.example.com"],"listeners":["public"]}},"defaults":{"listener":"public"}}],"definitions":{"listener":{"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":["string","array"],"examples":[":80","127.0.0.1:8080","[::1]:8080",["10.0.0.1:80","[2001:db8::1]:80"]],"items":{"type":"string","examples":["10.0.0.1:80"]},"minItems":1,"maxItems":16},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":["string","array"],"examples":[":443",["10.0.0.1:443","[2001:db8::1]:443"]],"items":{"type":"string","examples":["10.0.0.1:443"]},"minItems":1,"maxItems":16},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]},"proxyProtocol":{"type":"boolean","examples":[true]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"redirectToHttps":{"type":["boolean","object"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string","examples":["/.well-known/acme-challenge"]},"minItems":1,"maxItems":16,"examples":[["/.well-known/acme-challenge"]]},"status":{"type":"integer","enum":[301,302,307,308],"examples":[308]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[443]}},"examples":[true,{"except":["/.well-known/acme-challenge"],"status":308}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":2000000,"examples":[1000]}},"examples":[{"maxconn":1000}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"client":{"type":"string","examples":["30s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]}},"examples":[{"client":"1m","httpRequest":"5s"}]},"errorPages":{"type":"object","additionalProperties":{"type":"string","examples":["pages/503.html"]},"examples":[{"503":"pages/503.html"}]},"hsts":{"type":"object","additionalProperties":false,"required":["maxAge"],"properties":{"maxAge":{"type":"string","examples":["365d"]},"includeSubDomains":{"type":"boolean","examples":[true]},"preload":{"type":"boolean","examples":[true]}},"examples":[{"maxAge":"365d"},{"maxAge":"730d","includeSubDomains":true,"preload":true}]}},"examples":[{"bind":":80"}]},"grant":{"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"redirects":{"type":"array","items":{"type":"string","examples":["*.old.example.com"]},"minItems":0,"examples":[["*"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"limits":{"title":"LimitsEntry","type":"object","additionalProperties":false,"properties":{"routes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[200]},"backends":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100]},"statements":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[500]},"statementBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100000]},"fetches":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"regularExpressions":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"texts":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"fileLines":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[10000]},"servers":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"stickTableBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50000000]}},"examples":[{"routes":200,"backends":100}]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]},"everyHostRoute":{"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"title":"AllowEntry","type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]}]},"deny":{"title":"DenyEntry","type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]}]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]}}};
const schema12 = {"title":"ListenerEntry","type":"object","additionalProperties":false,"properties":{"bind":{"type":["string","array"],"examples":[":80","127.0.0.1:8080","[::1]:8080",["10.0.0.1:80","[2001:db8::1]:80"]],"items":{"type":"string","examples":["10.0.0.1:80"]},"minItems":1,"maxItems":16},"tls":{"type":"object","additionalProperties":false,"properties":{"bind":{"type":["string","array"],"examples":[":443",["10.0.0.1:443","[2001:db8::1]:443"]],"items":{"type":"string","examples":["10.0.0.1:443"]},"minItems":1,"maxItems":16},"certificates":{"type":"string","examples":["public"]},"minVersion":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"examples":["TLSv1.2"]},"alpn":{"type":"array","items":{"type":"string","enum":["h2","http/1.1"],"examples":["h2"]},"minItems":1,"examples":[["h2","http/1.1"]]}},"examples":[{"bind":":443","certificates":"public"}],"required":["bind","certificates"]},"mode":{"type":"string","enum":["http","tcp"],"examples":["tcp"]},"proxyProtocol":{"type":"boolean","examples":[true]},"trustForwarded":{"type":"array","items":{"type":"string","examples":["10.0.0.0/16"]},"minItems":0,"examples":[["10.0.0.0/16","2001:db8::/48"]]},"redirectToHttps":{"type":["boolean","object"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string","examples":["/.well-known/acme-challenge"]},"minItems":1,"maxItems":16,"examples":[["/.well-known/acme-challenge"]]},"status":{"type":"integer","enum":[301,302,307,308],"examples":[308]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[443]}},"examples":[true,{"except":["/.well-known/acme-challenge"],"status":308}]},"limits":{"type":"object","additionalProperties":false,"properties":{"maxconn":{"type":"integer","minimum":1,"maximum":2000000,"examples":[1000]}},"examples":[{"maxconn":1000}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"client":{"type":"string","examples":["30s"]},"httpRequest":{"type":"string","examples":["10s"]},"httpKeepAlive":{"type":"string","examples":["60s"]}},"examples":[{"client":"1m","httpRequest":"5s"}]},"errorPages":{"type":"object","additionalProperties":{"type":"string","examples":["pages/503.html"]},"examples":[{"503":"pages/503.html"}]},"hsts":{"type":"object","additionalProperties":false,"required":["maxAge"],"properties":{"maxAge":{"type":"string","examples":["365d"]},"includeSubDomains":{"type":"boolean","examples":[true]},"preload":{"type":"boolean","examples":[true]}},"examples":[{"maxAge":"365d"},{"maxAge":"730d","includeSubDomains":true,"preload":true}]}},"examples":[{"bind":":80"}]};
const schema13 = {"title":"GrantEntry","type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string","examples":["shop.example.com"]},"minItems":0,"examples":[["shop.example.com","*.shop.example.com"]]},"paths":{"type":"array","items":{"type":"string","examples":["www.example.com/pay"]},"minItems":0,"examples":[["www.example.com/pay"]]},"redirects":{"type":"array","items":{"type":"string","examples":["*.old.example.com"]},"minItems":0,"examples":[["*"]]},"listeners":{"type":"array","items":{"type":"string","examples":["public"]},"minItems":0,"examples":[["public"]]},"services":{"type":"array","items":{"type":"string","examples":["ledger-*"]},"minItems":0,"examples":[["ledger-*","web"]]},"addresses":{"type":"string","enum":["allowed","refused"],"examples":["refused"]},"tests":{"type":"string","enum":["required"],"examples":["required"]},"limits":{"title":"LimitsEntry","type":"object","additionalProperties":false,"properties":{"routes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[200]},"backends":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100]},"statements":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[500]},"statementBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[100000]},"fetches":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"regularExpressions":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"texts":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[1000]},"fileLines":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[10000]},"servers":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"stickTableBytes":{"type":"integer","minimum":0,"maximum":1000000000,"examples":[50000000]}},"examples":[{"routes":200,"backends":100}]}},"examples":[{"hosts":["shop.example.com"],"listeners":["public"]}]};
const schema14 = {"title":"EveryHostEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"title":"AllowEntry","type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]}]},"deny":{"title":"DenyEntry","type":"object","additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]}]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]}},"examples":[{"pathPrefix":"/.git","return":{"status":403}}]};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.listeners !== undefined){
let data0 = data.listeners;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(!(func2.call(schema12.properties, key2))){
const err1 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.bind !== undefined){
let data2 = data1.bind;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err2 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/type",keyword:"type",params:{type: schema12.properties.bind.type},schema:schema12.properties.bind.type,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 16){
const err3 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind",schemaPath:"#/definitions/listener/properties/bind/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.bind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bind/" + i0,schemaPath:"#/definitions/listener/properties/bind/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.bind.items.type,parentSchema:schema12.properties.bind.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data1.tls !== undefined){
let data4 = data1.tls;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.bind === undefined){
const err6 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/required",keyword:"required",params:{missingProperty: "bind"},schema:schema12.properties.tls.required,parentSchema:schema12.properties.tls,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.certificates === undefined){
const err7 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/required",keyword:"required",params:{missingProperty: "certificates"},schema:schema12.properties.tls.required,parentSchema:schema12.properties.tls,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key3 in data4){
if(!((((key3 === "bind") || (key3 === "certificates")) || (key3 === "minVersion")) || (key3 === "alpn"))){
const err8 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema12.properties.tls,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.bind !== undefined){
let data5 = data4.bind;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err9 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind",schemaPath:"#/definitions/listener/properties/tls/properties/bind/type",keyword:"type",params:{type: schema12.properties.tls.properties.bind.type},schema:schema12.properties.tls.properties.bind.type,parentSchema:schema12.properties.tls.properties.bind,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data5)){
if(data5.length > 16){
const err10 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind",schemaPath:"#/definitions/listener/properties/tls/properties/bind/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema12.properties.tls.properties.bind,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind",schemaPath:"#/definitions/listener/properties/tls/properties/bind/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.tls.properties.bind,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/bind/" + i1,schemaPath:"#/definitions/listener/properties/tls/properties/bind/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.bind.items.type,parentSchema:schema12.properties.tls.properties.bind.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data4.certificates !== undefined){
let data7 = data4.certificates;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificates",schemaPath:"#/definitions/listener/properties/tls/properties/certificates/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.certificates.type,parentSchema:schema12.properties.tls.properties.certificates,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.minVersion !== undefined){
let data8 = data4.minVersion;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minVersion",schemaPath:"#/definitions/listener/properties/tls/properties/minVersion/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.minVersion.type,parentSchema:schema12.properties.tls.properties.minVersion,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data8 === "TLSv1.2") || (data8 === "TLSv1.3"))){
const err15 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minVersion",schemaPath:"#/definitions/listener/properties/tls/properties/minVersion/enum",keyword:"enum",params:{allowedValues: schema12.properties.tls.properties.minVersion.enum},schema:schema12.properties.tls.properties.minVersion.enum,parentSchema:schema12.properties.tls.properties.minVersion,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.alpn !== undefined){
let data9 = data4.alpn;
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn",schemaPath:"#/definitions/listener/properties/tls/properties/alpn/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.tls.properties.alpn,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn/" + i2,schemaPath:"#/definitions/listener/properties/tls/properties/alpn/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.tls.properties.alpn.items.type,parentSchema:schema12.properties.tls.properties.alpn.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data10 === "h2") || (data10 === "http/1.1"))){
const err18 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn/" + i2,schemaPath:"#/definitions/listener/properties/tls/properties/alpn/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.tls.properties.alpn.items.enum},schema:schema12.properties.tls.properties.alpn.items.enum,parentSchema:schema12.properties.tls.properties.alpn.items,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/alpn",schemaPath:"#/definitions/listener/properties/tls/properties/alpn/type",keyword:"type",params:{type: "array"},schema:schema12.properties.tls.properties.alpn.type,parentSchema:schema12.properties.tls.properties.alpn,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/listener/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema12.properties.tls.type,parentSchema:schema12.properties.tls,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.mode !== undefined){
let data11 = data1.mode;
if(typeof data11 !== "string"){
const err21 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data11 === "http") || (data11 === "tcp"))){
const err22 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/definitions/listener/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.mode.enum},schema:schema12.properties.mode.enum,parentSchema:schema12.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.proxyProtocol !== undefined){
let data12 = data1.proxyProtocol;
if(typeof data12 !== "boolean"){
const err23 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/listener/properties/proxyProtocol/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.proxyProtocol.type,parentSchema:schema12.properties.proxyProtocol,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.trustForwarded !== undefined){
let data13 = data1.trustForwarded;
if(Array.isArray(data13)){
if(data13.length < 0){
const err24 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded",schemaPath:"#/definitions/listener/properties/trustForwarded/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema12.properties.trustForwarded,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 !== "string"){
const err25 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded/" + i3,schemaPath:"#/definitions/listener/properties/trustForwarded/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.trustForwarded.items.type,parentSchema:schema12.properties.trustForwarded.items,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/trustForwarded",schemaPath:"#/definitions/listener/properties/trustForwarded/type",keyword:"type",params:{type: "array"},schema:schema12.properties.trustForwarded.type,parentSchema:schema12.properties.trustForwarded,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.redirectToHttps !== undefined){
let data15 = data1.redirectToHttps;
if((typeof data15 !== "boolean") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err27 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps",schemaPath:"#/definitions/listener/properties/redirectToHttps/type",keyword:"type",params:{type: schema12.properties.redirectToHttps.type},schema:schema12.properties.redirectToHttps.type,parentSchema:schema12.properties.redirectToHttps,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((key4 === "except") || (key4 === "status")) || (key4 === "port"))){
const err28 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps",schemaPath:"#/definitions/listener/properties/redirectToHttps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema12.properties.redirectToHttps,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.except !== undefined){
let data16 = data15.except;
if(Array.isArray(data16)){
if(data16.length > 16){
const err29 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data16.length < 1){
const err30 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 !== "string"){
const err31 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except/" + i4,schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirectToHttps.properties.except.items.type,parentSchema:schema12.properties.redirectToHttps.properties.except.items,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/except",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/except/type",keyword:"type",params:{type: "array"},schema:schema12.properties.redirectToHttps.properties.except.type,parentSchema:schema12.properties.redirectToHttps.properties.except,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.status !== undefined){
let data18 = data15.status;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err33 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/status",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirectToHttps.properties.status.type,parentSchema:schema12.properties.redirectToHttps.properties.status,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data18 === 301) || (data18 === 302)) || (data18 === 307)) || (data18 === 308))){
const err34 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/status",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirectToHttps.properties.status.enum},schema:schema12.properties.redirectToHttps.properties.status.enum,parentSchema:schema12.properties.redirectToHttps.properties.status,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.port !== undefined){
let data19 = data15.port;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err35 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirectToHttps.properties.port.type,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65535 || isNaN(data19)){
const err36 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err37 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirectToHttps/port",schemaPath:"#/definitions/listener/properties/redirectToHttps/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.redirectToHttps.properties.port,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
}
if(data1.limits !== undefined){
let data20 = data1.limits;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!(key5 === "maxconn")){
const err38 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/listener/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema12.properties.limits,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.maxconn !== undefined){
let data21 = data20.maxconn;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err39 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/maxconn",schemaPath:"#/definitions/listener/properties/limits/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.limits.properties.maxconn.type,parentSchema:schema12.properties.limits.properties.maxconn,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2000000 || isNaN(data21)){
const err40 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/maxconn",schemaPath:"#/definitions/listener/properties/limits/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000},schema:2000000,parentSchema:schema12.properties.limits.properties.maxconn,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err41 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/maxconn",schemaPath:"#/definitions/listener/properties/limits/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.limits.properties.maxconn,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/listener/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema12.properties.limits.type,parentSchema:schema12.properties.limits,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data1.timeout !== undefined){
let data22 = data1.timeout;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!(((key6 === "client") || (key6 === "httpRequest")) || (key6 === "httpKeepAlive"))){
const err43 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/listener/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema12.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.client !== undefined){
let data23 = data22.client;
if(typeof data23 !== "string"){
const err44 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/client",schemaPath:"#/definitions/listener/properties/timeout/properties/client/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.client.type,parentSchema:schema12.properties.timeout.properties.client,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.httpRequest !== undefined){
let data24 = data22.httpRequest;
if(typeof data24 !== "string"){
const err45 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/httpRequest",schemaPath:"#/definitions/listener/properties/timeout/properties/httpRequest/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.httpRequest.type,parentSchema:schema12.properties.timeout.properties.httpRequest,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.httpKeepAlive !== undefined){
let data25 = data22.httpKeepAlive;
if(typeof data25 !== "string"){
const err46 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/httpKeepAlive",schemaPath:"#/definitions/listener/properties/timeout/properties/httpKeepAlive/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.httpKeepAlive.type,parentSchema:schema12.properties.timeout.properties.httpKeepAlive,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/listener/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema12.properties.timeout.type,parentSchema:schema12.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data1.errorPages !== undefined){
let data26 = data1.errorPages;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key7 in data26){
let data27 = data26[key7];
if(typeof data27 !== "string"){
const err48 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorPages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/properties/errorPages/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.errorPages.additionalProperties.type,parentSchema:schema12.properties.errorPages.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorPages",schemaPath:"#/definitions/listener/properties/errorPages/type",keyword:"type",params:{type: "object"},schema:schema12.properties.errorPages.type,parentSchema:schema12.properties.errorPages,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data1.hsts !== undefined){
let data28 = data1.hsts;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.maxAge === undefined){
const err50 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts",schemaPath:"#/definitions/listener/properties/hsts/required",keyword:"required",params:{missingProperty: "maxAge"},schema:schema12.properties.hsts.required,parentSchema:schema12.properties.hsts,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key8 in data28){
if(!(((key8 === "maxAge") || (key8 === "includeSubDomains")) || (key8 === "preload"))){
const err51 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts",schemaPath:"#/definitions/listener/properties/hsts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema12.properties.hsts,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data28.maxAge !== undefined){
let data29 = data28.maxAge;
if(typeof data29 !== "string"){
const err52 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts/maxAge",schemaPath:"#/definitions/listener/properties/hsts/properties/maxAge/type",keyword:"type",params:{type: "string"},schema:schema12.properties.hsts.properties.maxAge.type,parentSchema:schema12.properties.hsts.properties.maxAge,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data28.includeSubDomains !== undefined){
let data30 = data28.includeSubDomains;
if(typeof data30 !== "boolean"){
const err53 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts/includeSubDomains",schemaPath:"#/definitions/listener/properties/hsts/properties/includeSubDomains/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.hsts.properties.includeSubDomains.type,parentSchema:schema12.properties.hsts.properties.includeSubDomains,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data28.preload !== undefined){
let data31 = data28.preload;
if(typeof data31 !== "boolean"){
const err54 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts/preload",schemaPath:"#/definitions/listener/properties/hsts/properties/preload/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.hsts.properties.preload.type,parentSchema:schema12.properties.hsts.properties.preload,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hsts",schemaPath:"#/definitions/listener/properties/hsts/type",keyword:"type",params:{type: "object"},schema:schema12.properties.hsts.type,parentSchema:schema12.properties.hsts,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/listeners/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/listener/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/listeners",schemaPath:"#/properties/listeners/type",keyword:"type",params:{type: "object"},schema:schema11.properties.listeners.type,parentSchema:schema11.properties.listeners,data:data0};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.teams !== undefined){
let data32 = data.teams;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key9 in data32){
let data33 = data32[key9];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key10 in data33){
if(!((((((((key10 === "hosts") || (key10 === "paths")) || (key10 === "redirects")) || (key10 === "listeners")) || (key10 === "services")) || (key10 === "addresses")) || (key10 === "tests")) || (key10 === "limits"))){
const err58 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema13,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data33.hosts !== undefined){
let data34 = data33.hosts;
if(Array.isArray(data34)){
if(data34.length < 0){
const err59 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.hosts,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(typeof data35 !== "string"){
const err60 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts/" + i5,schemaPath:"#/definitions/grant/properties/hosts/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.hosts.items.type,parentSchema:schema13.properties.hosts.items,data:data35};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/hosts",schemaPath:"#/definitions/grant/properties/hosts/type",keyword:"type",params:{type: "array"},schema:schema13.properties.hosts.type,parentSchema:schema13.properties.hosts,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data33.paths !== undefined){
let data36 = data33.paths;
if(Array.isArray(data36)){
if(data36.length < 0){
const err62 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.paths,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(typeof data37 !== "string"){
const err63 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths/" + i6,schemaPath:"#/definitions/grant/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.paths.items.type,parentSchema:schema13.properties.paths.items,data:data37};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/paths",schemaPath:"#/definitions/grant/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema13.properties.paths.type,parentSchema:schema13.properties.paths,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data33.redirects !== undefined){
let data38 = data33.redirects;
if(Array.isArray(data38)){
if(data38.length < 0){
const err65 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects",schemaPath:"#/definitions/grant/properties/redirects/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.redirects,data:data38};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
let data39 = data38[i7];
if(typeof data39 !== "string"){
const err66 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects/" + i7,schemaPath:"#/definitions/grant/properties/redirects/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.redirects.items.type,parentSchema:schema13.properties.redirects.items,data:data39};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirects",schemaPath:"#/definitions/grant/properties/redirects/type",keyword:"type",params:{type: "array"},schema:schema13.properties.redirects.type,parentSchema:schema13.properties.redirects,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data33.listeners !== undefined){
let data40 = data33.listeners;
if(Array.isArray(data40)){
if(data40.length < 0){
const err68 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.listeners,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
let data41 = data40[i8];
if(typeof data41 !== "string"){
const err69 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners/" + i8,schemaPath:"#/definitions/grant/properties/listeners/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listeners.items.type,parentSchema:schema13.properties.listeners.items,data:data41};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/listeners",schemaPath:"#/definitions/grant/properties/listeners/type",keyword:"type",params:{type: "array"},schema:schema13.properties.listeners.type,parentSchema:schema13.properties.listeners,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data33.services !== undefined){
let data42 = data33.services;
if(Array.isArray(data42)){
if(data42.length < 0){
const err71 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema13.properties.services,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len9 = data42.length;
for(let i9=0; i9<len9; i9++){
let data43 = data42[i9];
if(typeof data43 !== "string"){
const err72 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i9,schemaPath:"#/definitions/grant/properties/services/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.services.items.type,parentSchema:schema13.properties.services.items,data:data43};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/definitions/grant/properties/services/type",keyword:"type",params:{type: "array"},schema:schema13.properties.services.type,parentSchema:schema13.properties.services,data:data42};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data33.addresses !== undefined){
let data44 = data33.addresses;
if(typeof data44 !== "string"){
const err74 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/type",keyword:"type",params:{type: "string"},schema:schema13.properties.addresses.type,parentSchema:schema13.properties.addresses,data:data44};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data44 === "allowed") || (data44 === "refused"))){
const err75 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/addresses",schemaPath:"#/definitions/grant/properties/addresses/enum",keyword:"enum",params:{allowedValues: schema13.properties.addresses.enum},schema:schema13.properties.addresses.enum,parentSchema:schema13.properties.addresses,data:data44};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data33.tests !== undefined){
let data45 = data33.tests;
if(typeof data45 !== "string"){
const err76 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema13.properties.tests.type,parentSchema:schema13.properties.tests,data:data45};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(data45 === "required")){
const err77 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/tests",schemaPath:"#/definitions/grant/properties/tests/enum",keyword:"enum",params:{allowedValues: schema13.properties.tests.enum},schema:schema13.properties.tests.enum,parentSchema:schema13.properties.tests,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data33.limits !== undefined){
let data46 = data33.limits;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key11 in data46){
if(!(func2.call(schema13.properties.limits.properties, key11))){
const err78 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/grant/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema13.properties.limits,data:data46};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data46.routes !== undefined){
let data47 = data46.routes;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err79 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.routes.type,parentSchema:schema13.properties.limits.properties.routes,data:data47};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000000000 || isNaN(data47)){
const err80 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.routes,data:data47};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err81 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/routes",schemaPath:"#/definitions/grant/properties/limits/properties/routes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.routes,data:data47};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data46.backends !== undefined){
let data48 = data46.backends;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err82 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.backends.type,parentSchema:schema13.properties.limits.properties.backends,data:data48};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000000000 || isNaN(data48)){
const err83 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.backends,data:data48};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err84 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/backends",schemaPath:"#/definitions/grant/properties/limits/properties/backends/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.backends,data:data48};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data46.statements !== undefined){
let data49 = data46.statements;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err85 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.statements.type,parentSchema:schema13.properties.limits.properties.statements,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000000 || isNaN(data49)){
const err86 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.statements,data:data49};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err87 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statements",schemaPath:"#/definitions/grant/properties/limits/properties/statements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.statements,data:data49};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data46.statementBytes !== undefined){
let data50 = data46.statementBytes;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err88 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.statementBytes.type,parentSchema:schema13.properties.limits.properties.statementBytes,data:data50};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000000 || isNaN(data50)){
const err89 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.statementBytes,data:data50};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err90 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/statementBytes",schemaPath:"#/definitions/grant/properties/limits/properties/statementBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.statementBytes,data:data50};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data46.fetches !== undefined){
let data51 = data46.fetches;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err91 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.fetches.type,parentSchema:schema13.properties.limits.properties.fetches,data:data51};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000000000 || isNaN(data51)){
const err92 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.fetches,data:data51};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err93 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fetches",schemaPath:"#/definitions/grant/properties/limits/properties/fetches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.fetches,data:data51};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data46.regularExpressions !== undefined){
let data52 = data46.regularExpressions;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err94 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.regularExpressions.type,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data52};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000000000 || isNaN(data52)){
const err95 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data52};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err96 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/regularExpressions",schemaPath:"#/definitions/grant/properties/limits/properties/regularExpressions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.regularExpressions,data:data52};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data46.texts !== undefined){
let data53 = data46.texts;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err97 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.texts.type,parentSchema:schema13.properties.limits.properties.texts,data:data53};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000000000 || isNaN(data53)){
const err98 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.texts,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err99 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/texts",schemaPath:"#/definitions/grant/properties/limits/properties/texts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.texts,data:data53};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data46.fileLines !== undefined){
let data54 = data46.fileLines;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err100 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.fileLines.type,parentSchema:schema13.properties.limits.properties.fileLines,data:data54};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000000 || isNaN(data54)){
const err101 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.fileLines,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err102 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/fileLines",schemaPath:"#/definitions/grant/properties/limits/properties/fileLines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.fileLines,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data46.servers !== undefined){
let data55 = data46.servers;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err103 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.servers.type,parentSchema:schema13.properties.limits.properties.servers,data:data55};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000000 || isNaN(data55)){
const err104 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.servers,data:data55};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err105 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/servers",schemaPath:"#/definitions/grant/properties/limits/properties/servers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.servers,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data46.stickTableBytes !== undefined){
let data56 = data46.stickTableBytes;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err106 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.limits.properties.stickTableBytes.type,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data56};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000000000 || isNaN(data56)){
const err107 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data56};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err108 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits/stickTableBytes",schemaPath:"#/definitions/grant/properties/limits/properties/stickTableBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.limits.properties.stickTableBytes,data:data56};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/grant/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema13.properties.limits.type,parentSchema:schema13.properties.limits,data:data46};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/teams/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/grant/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data33};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data32};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.everyHost !== undefined){
let data57 = data.everyHost;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key12 in data57){
let data58 = data57[key12];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key13 in data58){
if(!(func2.call(schema14.properties, key13))){
const err112 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema14,data:data58};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data58.listener !== undefined){
let data59 = data58.listener;
if((typeof data59 !== "string") && (!(Array.isArray(data59)))){
const err113 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/everyHostRoute/properties/listener/type",keyword:"type",params:{type: schema14.properties.listener.type},schema:schema14.properties.listener.type,parentSchema:schema14.properties.listener,data:data59};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(Array.isArray(data59)){
if(data59.length < 1){
const err114 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/everyHostRoute/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.listener,data:data59};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const len10 = data59.length;
for(let i10=0; i10<len10; i10++){
let data60 = data59[i10];
if(typeof data60 !== "string"){
const err115 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener/" + i10,schemaPath:"#/definitions/everyHostRoute/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.listener.items.type,parentSchema:schema14.properties.listener.items,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
}
if(data58.path !== undefined){
let data61 = data58.path;
if((typeof data61 !== "string") && (!(Array.isArray(data61)))){
const err116 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/everyHostRoute/properties/path/type",keyword:"type",params:{type: schema14.properties.path.type},schema:schema14.properties.path.type,parentSchema:schema14.properties.path,data:data61};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(Array.isArray(data61)){
if(data61.length < 1){
const err117 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/everyHostRoute/properties/path/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.path,data:data61};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len11 = data61.length;
for(let i11=0; i11<len11; i11++){
let data62 = data61[i11];
if(typeof data62 !== "string"){
const err118 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i11,schemaPath:"#/definitions/everyHostRoute/properties/path/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.path.items.type,parentSchema:schema14.properties.path.items,data:data62};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
if(data58.pathPrefix !== undefined){
let data63 = data58.pathPrefix;
if((typeof data63 !== "string") && (!(Array.isArray(data63)))){
const err119 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/type",keyword:"type",params:{type: schema14.properties.pathPrefix.type},schema:schema14.properties.pathPrefix.type,parentSchema:schema14.properties.pathPrefix,data:data63};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(Array.isArray(data63)){
if(data63.length < 1){
const err120 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.pathPrefix,data:data63};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len12 = data63.length;
for(let i12=0; i12<len12; i12++){
let data64 = data63[i12];
if(typeof data64 !== "string"){
const err121 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix/" + i12,schemaPath:"#/definitions/everyHostRoute/properties/pathPrefix/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.pathPrefix.items.type,parentSchema:schema14.properties.pathPrefix.items,data:data64};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
}
if(data58.service !== undefined){
let data65 = data58.service;
if(typeof data65 !== "string"){
const err122 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/everyHostRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data65};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data58.backend !== undefined){
let data66 = data58.backend;
if((typeof data66 !== "string") && (!(data66 && typeof data66 == "object" && !Array.isArray(data66)))){
const err123 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/everyHostRoute/properties/backend/type",keyword:"type",params:{type: schema14.properties.backend.type},schema:schema14.properties.backend.type,parentSchema:schema14.properties.backend,data:data66};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key14 in data66){
let data67 = data66[key14];
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err124 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.backend.additionalProperties.type,parentSchema:schema14.properties.backend.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 100 || isNaN(data67)){
const err125 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.backend.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data67 < 0 || isNaN(data67)){
const err126 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.backend.additionalProperties,data:data67};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
}
if(data58.sticky !== undefined){
let data68 = data58.sticky;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.cookie === undefined){
const err127 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema14.properties.sticky.required,parentSchema:schema14.properties.sticky,data:data68};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key15 in data68){
if(!(key15 === "cookie")){
const err128 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema14.properties.sticky,data:data68};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data68.cookie !== undefined){
let data69 = data68.cookie;
if(typeof data69 !== "string"){
const err129 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/everyHostRoute/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema14.properties.sticky.properties.cookie.type,parentSchema:schema14.properties.sticky.properties.cookie,data:data69};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/everyHostRoute/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema14.properties.sticky.type,parentSchema:schema14.properties.sticky,data:data68};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data58.redirect !== undefined){
let data70 = data58.redirect;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key16 in data70){
if(!(func2.call(schema14.properties.redirect.properties, key16))){
const err131 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema14.properties.redirect,data:data70};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data70.scheme !== undefined){
let data71 = data70.scheme;
if(typeof data71 !== "string"){
const err132 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.scheme.type,parentSchema:schema14.properties.redirect.properties.scheme,data:data71};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!((data71 === "http") || (data71 === "https"))){
const err133 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.scheme.enum},schema:schema14.properties.redirect.properties.scheme.enum,parentSchema:schema14.properties.redirect.properties.scheme,data:data71};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data70.host !== undefined){
let data72 = data70.host;
if(typeof data72 !== "string"){
const err134 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.host.type,parentSchema:schema14.properties.redirect.properties.host,data:data72};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data70.port !== undefined){
let data73 = data70.port;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err135 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.port.type,parentSchema:schema14.properties.redirect.properties.port,data:data73};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 65535 || isNaN(data73)){
const err136 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema14.properties.redirect.properties.port,data:data73};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err137 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.redirect.properties.port,data:data73};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data70.path !== undefined){
let data74 = data70.path;
if(typeof data74 !== "string"){
const err138 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.path.type,parentSchema:schema14.properties.redirect.properties.path,data:data74};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data70.replacePrefix !== undefined){
let data75 = data70.replacePrefix;
if(typeof data75 !== "string"){
const err139 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.replacePrefix.type,parentSchema:schema14.properties.redirect.properties.replacePrefix,data:data75};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data70.query !== undefined){
let data76 = data70.query;
if(typeof data76 !== "string"){
const err140 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/query",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.query.type,parentSchema:schema14.properties.redirect.properties.query,data:data76};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data70.fragment !== undefined){
let data77 = data70.fragment;
if(typeof data77 !== "string"){
const err141 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/fragment",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/fragment/type",keyword:"type",params:{type: "string"},schema:schema14.properties.redirect.properties.fragment.type,parentSchema:schema14.properties.redirect.properties.fragment,data:data77};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data70.keepQuery !== undefined){
let data78 = data70.keepQuery;
if(typeof data78 !== "boolean"){
const err142 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.redirect.properties.keepQuery.type,parentSchema:schema14.properties.redirect.properties.keepQuery,data:data78};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data70.status !== undefined){
let data79 = data70.status;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err143 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.redirect.properties.status.type,parentSchema:schema14.properties.redirect.properties.status,data:data79};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!(((((data79 === 301) || (data79 === 302)) || (data79 === 303)) || (data79 === 307)) || (data79 === 308))){
const err144 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/everyHostRoute/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.redirect.properties.status.enum},schema:schema14.properties.redirect.properties.status.enum,parentSchema:schema14.properties.redirect.properties.status,data:data79};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/everyHostRoute/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema14.properties.redirect.type,parentSchema:schema14.properties.redirect,data:data70};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data58.return !== undefined){
let data80 = data58.return;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.status === undefined){
const err146 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema14.properties.return.required,parentSchema:schema14.properties.return,data:data80};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key17 in data80){
if(!((((key17 === "status") || (key17 === "body")) || (key17 === "file")) || (key17 === "contentType"))){
const err147 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema14.properties.return,data:data80};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data80.status !== undefined){
let data81 = data80.status;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err148 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.return.properties.status.type,parentSchema:schema14.properties.return.properties.status,data:data81};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 599 || isNaN(data81)){
const err149 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.return.properties.status,data:data81};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data81 < 200 || isNaN(data81)){
const err150 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema14.properties.return.properties.status,data:data81};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data80.body !== undefined){
let data82 = data80.body;
if(typeof data82 !== "string"){
const err151 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.body.type,parentSchema:schema14.properties.return.properties.body,data:data82};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data80.file !== undefined){
let data83 = data80.file;
if(typeof data83 !== "string"){
const err152 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/file",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/file/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.file.type,parentSchema:schema14.properties.return.properties.file,data:data83};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data80.contentType !== undefined){
let data84 = data80.contentType;
if(typeof data84 !== "string"){
const err153 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/everyHostRoute/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema14.properties.return.properties.contentType.type,parentSchema:schema14.properties.return.properties.contentType,data:data84};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/everyHostRoute/properties/return/type",keyword:"type",params:{type: "object"},schema:schema14.properties.return.type,parentSchema:schema14.properties.return,data:data80};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data58.rewrite !== undefined){
let data85 = data58.rewrite;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key18 in data85){
if(!(((key18 === "replacePrefix") || (key18 === "replacePath")) || (key18 === "host"))){
const err155 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema14.properties.rewrite,data:data85};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data85.replacePrefix !== undefined){
let data86 = data85.replacePrefix;
if(typeof data86 !== "string"){
const err156 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePrefix.type,parentSchema:schema14.properties.rewrite.properties.replacePrefix,data:data86};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data85.replacePath !== undefined){
let data87 = data85.replacePath;
if(typeof data87 !== "string"){
const err157 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.replacePath.type,parentSchema:schema14.properties.rewrite.properties.replacePath,data:data87};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data85.host !== undefined){
let data88 = data85.host;
if(typeof data88 !== "string"){
const err158 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/host",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rewrite.properties.host.type,parentSchema:schema14.properties.rewrite.properties.host,data:data88};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/everyHostRoute/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema14.properties.rewrite.type,parentSchema:schema14.properties.rewrite,data:data85};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data58.requestHeaders !== undefined){
let data89 = data58.requestHeaders;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key19 in data89){
if(!((((key19 === "set") || (key19 === "secrets")) || (key19 === "add")) || (key19 === "remove"))){
const err160 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema14.properties.requestHeaders,data:data89};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data89.set !== undefined){
let data90 = data89.set;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key20 in data90){
let data91 = data90[key20];
if(typeof data91 !== "string"){
const err161 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.set.additionalProperties,data:data91};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.set.type,parentSchema:schema14.properties.requestHeaders.properties.set,data:data90};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data89.secrets !== undefined){
let data92 = data89.secrets;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key21 in data92){
let data93 = data92[key21];
if(typeof data93 !== "string"){
const err163 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.secrets.additionalProperties,data:data93};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.secrets.type,parentSchema:schema14.properties.requestHeaders.properties.secrets,data:data92};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data89.add !== undefined){
let data94 = data89.add;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key22 in data94){
let data95 = data94[key22];
if(typeof data95 !== "string"){
const err165 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.requestHeaders.properties.add.additionalProperties,data:data95};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.properties.add.type,parentSchema:schema14.properties.requestHeaders.properties.add,data:data94};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data89.remove !== undefined){
let data96 = data89.remove;
if(Array.isArray(data96)){
if(data96.length < 1){
const err167 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data96};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len13 = data96.length;
for(let i13=0; i13<len13; i13++){
let data97 = data96[i13];
if(typeof data97 !== "string"){
const err168 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i13,schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.requestHeaders.properties.remove.items.type,parentSchema:schema14.properties.requestHeaders.properties.remove.items,data:data97};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.requestHeaders.properties.remove.type,parentSchema:schema14.properties.requestHeaders.properties.remove,data:data96};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/everyHostRoute/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.requestHeaders.type,parentSchema:schema14.properties.requestHeaders,data:data89};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data58.responseHeaders !== undefined){
let data98 = data58.responseHeaders;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key23 in data98){
if(!(((key23 === "set") || (key23 === "add")) || (key23 === "remove"))){
const err171 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema14.properties.responseHeaders,data:data98};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data98.set !== undefined){
let data99 = data98.set;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key24 in data99){
let data100 = data99[key24];
if(typeof data100 !== "string"){
const err172 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.set.additionalProperties,data:data100};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.set.type,parentSchema:schema14.properties.responseHeaders.properties.set,data:data99};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data98.add !== undefined){
let data101 = data98.add;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key25 in data101){
let data102 = data101[key25];
if(typeof data102 !== "string"){
const err174 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema14.properties.responseHeaders.properties.add.additionalProperties,data:data102};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.properties.add.type,parentSchema:schema14.properties.responseHeaders.properties.add,data:data101};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data98.remove !== undefined){
let data103 = data98.remove;
if(Array.isArray(data103)){
if(data103.length < 1){
const err176 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data103};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len14 = data103.length;
for(let i14=0; i14<len14; i14++){
let data104 = data103[i14];
if(typeof data104 !== "string"){
const err177 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i14,schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.responseHeaders.properties.remove.items.type,parentSchema:schema14.properties.responseHeaders.properties.remove.items,data:data104};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema14.properties.responseHeaders.properties.remove.type,parentSchema:schema14.properties.responseHeaders.properties.remove,data:data103};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/everyHostRoute/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema14.properties.responseHeaders.type,parentSchema:schema14.properties.responseHeaders,data:data98};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data58.auth !== undefined){
let data105 = data58.auth;
if(typeof data105 !== "string"){
const err180 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/everyHostRoute/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema14.properties.auth.type,parentSchema:schema14.properties.auth,data:data105};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data58.timeout !== undefined){
let data106 = data58.timeout;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key26 in data106){
if(!((key26 === "server") || (key26 === "tunnel"))){
const err181 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema14.properties.timeout,data:data106};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data106.server !== undefined){
let data107 = data106.server;
if(typeof data107 !== "string"){
const err182 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data107};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data106.tunnel !== undefined){
let data108 = data106.tunnel;
if(typeof data108 !== "string"){
const err183 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/everyHostRoute/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data108};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/everyHostRoute/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data106};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data58.log !== undefined){
let data109 = data58.log;
if(typeof data109 !== "string"){
const err185 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/log",schemaPath:"#/definitions/everyHostRoute/properties/log/type",keyword:"type",params:{type: "string"},schema:schema14.properties.log.type,parentSchema:schema14.properties.log,data:data109};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data58.allow !== undefined){
let data110 = data58.allow;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.src === undefined){
const err186 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/everyHostRoute/properties/allow/required",keyword:"required",params:{missingProperty: "src"},schema:schema14.properties.allow.required,parentSchema:schema14.properties.allow,data:data110};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key27 in data110){
if(!(key27 === "src")){
const err187 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/everyHostRoute/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema14.properties.allow,data:data110};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data110.src !== undefined){
let data111 = data110.src;
if(Array.isArray(data111)){
if(data111.length < 1){
const err188 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/everyHostRoute/properties/allow/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.allow.properties.src,data:data111};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len15 = data111.length;
for(let i15=0; i15<len15; i15++){
let data112 = data111[i15];
if(typeof data112 !== "string"){
const err189 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src/" + i15,schemaPath:"#/definitions/everyHostRoute/properties/allow/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.allow.properties.src.items.type,parentSchema:schema14.properties.allow.properties.src.items,data:data112};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/everyHostRoute/properties/allow/properties/src/type",keyword:"type",params:{type: "array"},schema:schema14.properties.allow.properties.src.type,parentSchema:schema14.properties.allow.properties.src,data:data111};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/everyHostRoute/properties/allow/type",keyword:"type",params:{type: "object"},schema:schema14.properties.allow.type,parentSchema:schema14.properties.allow,data:data110};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data58.deny !== undefined){
let data113 = data58.deny;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.src === undefined){
const err192 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/everyHostRoute/properties/deny/required",keyword:"required",params:{missingProperty: "src"},schema:schema14.properties.deny.required,parentSchema:schema14.properties.deny,data:data113};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key28 in data113){
if(!(key28 === "src")){
const err193 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/everyHostRoute/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema14.properties.deny,data:data113};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data113.src !== undefined){
let data114 = data113.src;
if(Array.isArray(data114)){
if(data114.length < 1){
const err194 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/everyHostRoute/properties/deny/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.deny.properties.src,data:data114};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const len16 = data114.length;
for(let i16=0; i16<len16; i16++){
let data115 = data114[i16];
if(typeof data115 !== "string"){
const err195 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src/" + i16,schemaPath:"#/definitions/everyHostRoute/properties/deny/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.deny.properties.src.items.type,parentSchema:schema14.properties.deny.properties.src.items,data:data115};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/everyHostRoute/properties/deny/properties/src/type",keyword:"type",params:{type: "array"},schema:schema14.properties.deny.properties.src.type,parentSchema:schema14.properties.deny.properties.src,data:data114};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/everyHostRoute/properties/deny/type",keyword:"type",params:{type: "object"},schema:schema14.properties.deny.type,parentSchema:schema14.properties.deny,data:data113};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data58.encodedSlashes !== undefined){
let data116 = data58.encodedSlashes;
if(typeof data116 !== "string"){
const err198 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema14.properties.encodedSlashes.type,parentSchema:schema14.properties.encodedSlashes,data:data116};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!((data116 === "refuse") || (data116 === "pass"))){
const err199 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/everyHostRoute/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema14.properties.encodedSlashes.enum},schema:schema14.properties.encodedSlashes.enum,parentSchema:schema14.properties.encodedSlashes,data:data116};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/everyHost/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/everyHostRoute/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data58};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/everyHost",schemaPath:"#/properties/everyHost/type",keyword:"type",params:{type: "object"},schema:schema11.properties.everyHost.type,parentSchema:schema11.properties.everyHost,data:data57};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.userlists !== undefined){
let data117 = data.userlists;
if(Array.isArray(data117)){
if(data117.length < 0){
const err202 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.userlists,data:data117};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len17 = data117.length;
for(let i17=0; i17<len17; i17++){
let data118 = data117[i17];
if(typeof data118 !== "string"){
const err203 = {instancePath:instancePath+"/userlists/" + i17,schemaPath:"#/properties/userlists/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.userlists.items.type,parentSchema:schema11.properties.userlists.items,data:data118};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/userlists",schemaPath:"#/properties/userlists/type",keyword:"type",params:{type: "array"},schema:schema11.properties.userlists.type,parentSchema:schema11.properties.userlists,data:data117};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.servers !== undefined){
let data119 = data.servers;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key29 in data119){
if(!(((key29 === "ca") || (key29 === "certificates")) || (key29 === "datacenters"))){
const err205 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema11.properties.servers,data:data119};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data119.ca !== undefined){
let data120 = data119.ca;
if(Array.isArray(data120)){
if(data120.length < 1){
const err206 = {instancePath:instancePath+"/servers/ca",schemaPath:"#/properties/servers/properties/ca/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.servers.properties.ca,data:data120};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len18 = data120.length;
for(let i18=0; i18<len18; i18++){
let data121 = data120[i18];
if(typeof data121 !== "string"){
const err207 = {instancePath:instancePath+"/servers/ca/" + i18,schemaPath:"#/properties/servers/properties/ca/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.servers.properties.ca.items.type,parentSchema:schema11.properties.servers.properties.ca.items,data:data121};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/servers/ca",schemaPath:"#/properties/servers/properties/ca/type",keyword:"type",params:{type: "array"},schema:schema11.properties.servers.properties.ca.type,parentSchema:schema11.properties.servers.properties.ca,data:data120};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data119.certificates !== undefined){
let data122 = data119.certificates;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key30 in data122){
let data123 = data122[key30];
if(Array.isArray(data123)){
if(data123.length < 0){
const err209 = {instancePath:instancePath+"/servers/certificates/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/properties/certificates/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.servers.properties.certificates.additionalProperties,data:data123};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len19 = data123.length;
for(let i19=0; i19<len19; i19++){
let data124 = data123[i19];
if(typeof data124 !== "string"){
const err210 = {instancePath:instancePath+"/servers/certificates/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/servers/properties/certificates/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.servers.properties.certificates.additionalProperties.items.type,parentSchema:schema11.properties.servers.properties.certificates.additionalProperties.items,data:data124};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/servers/certificates/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/properties/certificates/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema11.properties.servers.properties.certificates.additionalProperties.type,parentSchema:schema11.properties.servers.properties.certificates.additionalProperties,data:data123};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/servers/certificates",schemaPath:"#/properties/servers/properties/certificates/type",keyword:"type",params:{type: "object"},schema:schema11.properties.servers.properties.certificates.type,parentSchema:schema11.properties.servers.properties.certificates,data:data122};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data119.datacenters !== undefined){
let data125 = data119.datacenters;
if(Array.isArray(data125)){
if(data125.length < 1){
const err213 = {instancePath:instancePath+"/servers/datacenters",schemaPath:"#/properties/servers/properties/datacenters/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.servers.properties.datacenters,data:data125};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len20 = data125.length;
for(let i20=0; i20<len20; i20++){
let data126 = data125[i20];
if(typeof data126 !== "string"){
const err214 = {instancePath:instancePath+"/servers/datacenters/" + i20,schemaPath:"#/properties/servers/properties/datacenters/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.servers.properties.datacenters.items.type,parentSchema:schema11.properties.servers.properties.datacenters.items,data:data126};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/servers/datacenters",schemaPath:"#/properties/servers/properties/datacenters/type",keyword:"type",params:{type: "array"},schema:schema11.properties.servers.properties.datacenters.type,parentSchema:schema11.properties.servers.properties.datacenters,data:data125};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "object"},schema:schema11.properties.servers.type,parentSchema:schema11.properties.servers,data:data119};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.secrets !== undefined){
let data127 = data.secrets;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key31 in data127){
let data128 = data127[key31];
if(Array.isArray(data128)){
if(data128.length < 0){
const err217 = {instancePath:instancePath+"/secrets/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.secrets.additionalProperties,data:data128};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const len21 = data128.length;
for(let i21=0; i21<len21; i21++){
let data129 = data128[i21];
if(typeof data129 !== "string"){
const err218 = {instancePath:instancePath+"/secrets/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/secrets/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.secrets.additionalProperties.items.type,parentSchema:schema11.properties.secrets.additionalProperties.items,data:data129};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/secrets/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema11.properties.secrets.additionalProperties.type,parentSchema:schema11.properties.secrets.additionalProperties,data:data128};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.secrets.type,parentSchema:schema11.properties.secrets,data:data127};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.lists !== undefined){
let data130 = data.lists;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key32 in data130){
let data131 = data130[key32];
if(Array.isArray(data131)){
if(data131.length < 0){
const err221 = {instancePath:instancePath+"/lists/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.lists.additionalProperties,data:data131};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len22 = data131.length;
for(let i22=0; i22<len22; i22++){
let data132 = data131[i22];
if(typeof data132 !== "string"){
const err222 = {instancePath:instancePath+"/lists/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/properties/lists/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lists.additionalProperties.items.type,parentSchema:schema11.properties.lists.additionalProperties.items,data:data132};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/lists/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema11.properties.lists.additionalProperties.type,parentSchema:schema11.properties.lists.additionalProperties,data:data131};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "object"},schema:schema11.properties.lists.type,parentSchema:schema11.properties.lists,data:data130};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.blocked !== undefined){
let data133 = data.blocked;
if(Array.isArray(data133)){
if(data133.length < 0){
const err225 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.blocked,data:data133};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
const len23 = data133.length;
for(let i23=0; i23<len23; i23++){
let data134 = data133[i23];
if(typeof data134 !== "string"){
const err226 = {instancePath:instancePath+"/blocked/" + i23,schemaPath:"#/properties/blocked/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.blocked.items.type,parentSchema:schema11.properties.blocked.items,data:data134};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "array"},schema:schema11.properties.blocked.type,parentSchema:schema11.properties.blocked,data:data133};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.policy !== undefined){
let data135 = data.policy;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key33 in data135){
if(!((((key33 === "loopback") || (key33 === "haproxy")) || (key33 === "tests")) || (key33 === "blastRadius"))){
const err228 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema11.properties.policy,data:data135};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data135.loopback !== undefined){
let data136 = data135.loopback;
if(typeof data136 !== "string"){
const err229 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.loopback.type,parentSchema:schema11.properties.policy.properties.loopback,data:data136};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!((data136 === "allowed") || (data136 === "refused"))){
const err230 = {instancePath:instancePath+"/policy/loopback",schemaPath:"#/properties/policy/properties/loopback/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.loopback.enum},schema:schema11.properties.policy.properties.loopback.enum,parentSchema:schema11.properties.policy.properties.loopback,data:data136};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data135.haproxy !== undefined){
let data137 = data135.haproxy;
if(Array.isArray(data137)){
if(data137.length < 0){
const err231 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.policy.properties.haproxy,data:data137};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
const len24 = data137.length;
for(let i24=0; i24<len24; i24++){
let data138 = data137[i24];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.team === undefined){
const err232 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "team"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data138};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data138.keyword === undefined){
const err233 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "keyword"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data138};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data138.reason === undefined){
const err234 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema11.properties.policy.properties.haproxy.items.required,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data138};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key34 in data138){
if(!(((key34 === "team") || (key34 === "keyword")) || (key34 === "reason"))){
const err235 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data138};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data138.team !== undefined){
let data139 = data138.team;
if(typeof data139 !== "string"){
const err236 = {instancePath:instancePath+"/policy/haproxy/" + i24+"/team",schemaPath:"#/properties/policy/properties/haproxy/items/properties/team/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.team.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.team,data:data139};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data138.keyword !== undefined){
let data140 = data138.keyword;
if(typeof data140 !== "string"){
const err237 = {instancePath:instancePath+"/policy/haproxy/" + i24+"/keyword",schemaPath:"#/properties/policy/properties/haproxy/items/properties/keyword/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.keyword.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.keyword,data:data140};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data138.reason !== undefined){
let data141 = data138.reason;
if(typeof data141 !== "string"){
const err238 = {instancePath:instancePath+"/policy/haproxy/" + i24+"/reason",schemaPath:"#/properties/policy/properties/haproxy/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.haproxy.items.properties.reason.type,parentSchema:schema11.properties.policy.properties.haproxy.items.properties.reason,data:data141};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/policy/haproxy/" + i24,schemaPath:"#/properties/policy/properties/haproxy/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.properties.haproxy.items.type,parentSchema:schema11.properties.policy.properties.haproxy.items,data:data138};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/policy/haproxy",schemaPath:"#/properties/policy/properties/haproxy/type",keyword:"type",params:{type: "array"},schema:schema11.properties.policy.properties.haproxy.type,parentSchema:schema11.properties.policy.properties.haproxy,data:data137};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data135.tests !== undefined){
let data142 = data135.tests;
if(typeof data142 !== "string"){
const err241 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/type",keyword:"type",params:{type: "string"},schema:schema11.properties.policy.properties.tests.type,parentSchema:schema11.properties.policy.properties.tests,data:data142};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(!(data142 === "required")){
const err242 = {instancePath:instancePath+"/policy/tests",schemaPath:"#/properties/policy/properties/tests/enum",keyword:"enum",params:{allowedValues: schema11.properties.policy.properties.tests.enum},schema:schema11.properties.policy.properties.tests.enum,parentSchema:schema11.properties.policy.properties.tests,data:data142};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data135.blastRadius !== undefined){
let data143 = data135.blastRadius;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err243 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.policy.properties.blastRadius.type,parentSchema:schema11.properties.policy.properties.blastRadius,data:data143};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 100 || isNaN(data143)){
const err244 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.policy.properties.blastRadius,data:data143};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data143 < 1 || isNaN(data143)){
const err245 = {instancePath:instancePath+"/policy/blastRadius",schemaPath:"#/properties/policy/properties/blastRadius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.policy.properties.blastRadius,data:data143};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
}
else {
const err246 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.policy.type,parentSchema:schema11.properties.policy,data:data135};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data.haproxy !== undefined){
let data144 = data.haproxy;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key35 in data144){
if(!((key35 === "versions") || (key35 === "atLeast"))){
const err247 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema11.properties.haproxy,data:data144};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data144.versions !== undefined){
let data145 = data144.versions;
if(Array.isArray(data145)){
if(data145.length < 1){
const err248 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.haproxy.properties.versions,data:data145};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
const len25 = data145.length;
for(let i25=0; i25<len25; i25++){
let data146 = data145[i25];
if(typeof data146 !== "string"){
const err249 = {instancePath:instancePath+"/haproxy/versions/" + i25,schemaPath:"#/properties/haproxy/properties/versions/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.haproxy.properties.versions.items.type,parentSchema:schema11.properties.haproxy.properties.versions.items,data:data146};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/haproxy/versions",schemaPath:"#/properties/haproxy/properties/versions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.haproxy.properties.versions.type,parentSchema:schema11.properties.haproxy.properties.versions,data:data145};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data144.atLeast !== undefined){
let data147 = data144.atLeast;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key36 in data147){
let data148 = data147[key36];
if(typeof data148 !== "string"){
const err251 = {instancePath:instancePath+"/haproxy/atLeast/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/haproxy/properties/atLeast/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.haproxy.properties.atLeast.additionalProperties.type,parentSchema:schema11.properties.haproxy.properties.atLeast.additionalProperties,data:data148};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/haproxy/atLeast",schemaPath:"#/properties/haproxy/properties/atLeast/type",keyword:"type",params:{type: "object"},schema:schema11.properties.haproxy.properties.atLeast.type,parentSchema:schema11.properties.haproxy.properties.atLeast,data:data147};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/haproxy",schemaPath:"#/properties/haproxy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.haproxy.type,parentSchema:schema11.properties.haproxy,data:data144};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.defaults !== undefined){
let data149 = data.defaults;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key37 in data149){
if(!((((key37 === "listener") || (key37 === "timeout")) || (key37 === "requestHeaders")) || (key37 === "responseHeaders"))){
const err254 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema11.properties.defaults,data:data149};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data149.listener !== undefined){
let data150 = data149.listener;
if(typeof data150 !== "string"){
const err255 = {instancePath:instancePath+"/defaults/listener",schemaPath:"#/properties/defaults/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.listener.type,parentSchema:schema11.properties.defaults.properties.listener,data:data150};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data149.timeout !== undefined){
let data151 = data149.timeout;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key38 in data151){
if(!(((((((key38 === "connect") || (key38 === "client")) || (key38 === "server")) || (key38 === "queue")) || (key38 === "httpRequest")) || (key38 === "httpKeepAlive")) || (key38 === "tunnel"))){
const err256 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema11.properties.defaults.properties.timeout,data:data151};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data151.connect !== undefined){
let data152 = data151.connect;
if(typeof data152 !== "string"){
const err257 = {instancePath:instancePath+"/defaults/timeout/connect",schemaPath:"#/properties/defaults/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.connect.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.connect,data:data152};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data151.client !== undefined){
let data153 = data151.client;
if(typeof data153 !== "string"){
const err258 = {instancePath:instancePath+"/defaults/timeout/client",schemaPath:"#/properties/defaults/properties/timeout/properties/client/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.client.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.client,data:data153};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data151.server !== undefined){
let data154 = data151.server;
if(typeof data154 !== "string"){
const err259 = {instancePath:instancePath+"/defaults/timeout/server",schemaPath:"#/properties/defaults/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.server.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.server,data:data154};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data151.queue !== undefined){
let data155 = data151.queue;
if(typeof data155 !== "string"){
const err260 = {instancePath:instancePath+"/defaults/timeout/queue",schemaPath:"#/properties/defaults/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.queue.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.queue,data:data155};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data151.httpRequest !== undefined){
let data156 = data151.httpRequest;
if(typeof data156 !== "string"){
const err261 = {instancePath:instancePath+"/defaults/timeout/httpRequest",schemaPath:"#/properties/defaults/properties/timeout/properties/httpRequest/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpRequest.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpRequest,data:data156};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data151.httpKeepAlive !== undefined){
let data157 = data151.httpKeepAlive;
if(typeof data157 !== "string"){
const err262 = {instancePath:instancePath+"/defaults/timeout/httpKeepAlive",schemaPath:"#/properties/defaults/properties/timeout/properties/httpKeepAlive/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.httpKeepAlive,data:data157};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data151.tunnel !== undefined){
let data158 = data151.tunnel;
if(typeof data158 !== "string"){
const err263 = {instancePath:instancePath+"/defaults/timeout/tunnel",schemaPath:"#/properties/defaults/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.tunnel.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.tunnel,data:data158};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data151};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data149.requestHeaders !== undefined){
let data159 = data149.requestHeaders;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key39 in data159){
if(!((((key39 === "set") || (key39 === "secrets")) || (key39 === "add")) || (key39 === "remove"))){
const err265 = {instancePath:instancePath+"/defaults/requestHeaders",schemaPath:"#/properties/defaults/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema11.properties.defaults.properties.requestHeaders,data:data159};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data159.set !== undefined){
let data160 = data159.set;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key40 in data160){
let data161 = data160[key40];
if(typeof data161 !== "string"){
const err266 = {instancePath:instancePath+"/defaults/requestHeaders/set/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.set.additionalProperties,data:data161};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/defaults/requestHeaders/set",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.set.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.set,data:data160};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data159.secrets !== undefined){
let data162 = data159.secrets;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key41 in data162){
let data163 = data162[key41];
if(typeof data163 !== "string"){
const err268 = {instancePath:instancePath+"/defaults/requestHeaders/secrets/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.additionalProperties,data:data163};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/defaults/requestHeaders/secrets",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.secrets.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.secrets,data:data162};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data159.add !== undefined){
let data164 = data159.add;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key42 in data164){
let data165 = data164[key42];
if(typeof data165 !== "string"){
const err270 = {instancePath:instancePath+"/defaults/requestHeaders/add/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.add.additionalProperties,data:data165};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/defaults/requestHeaders/add",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.properties.add.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.add,data:data164};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data159.remove !== undefined){
let data166 = data159.remove;
if(Array.isArray(data166)){
if(data166.length < 1){
const err272 = {instancePath:instancePath+"/defaults/requestHeaders/remove",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove,data:data166};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
const len26 = data166.length;
for(let i26=0; i26<len26; i26++){
let data167 = data166[i26];
if(typeof data167 !== "string"){
const err273 = {instancePath:instancePath+"/defaults/requestHeaders/remove/" + i26,schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.requestHeaders.properties.remove.items.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove.items,data:data167};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/defaults/requestHeaders/remove",schemaPath:"#/properties/defaults/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.defaults.properties.requestHeaders.properties.remove.type,parentSchema:schema11.properties.defaults.properties.requestHeaders.properties.remove,data:data166};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/defaults/requestHeaders",schemaPath:"#/properties/defaults/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.requestHeaders.type,parentSchema:schema11.properties.defaults.properties.requestHeaders,data:data159};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data149.responseHeaders !== undefined){
let data168 = data149.responseHeaders;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key43 in data168){
if(!(((key43 === "set") || (key43 === "add")) || (key43 === "remove"))){
const err276 = {instancePath:instancePath+"/defaults/responseHeaders",schemaPath:"#/properties/defaults/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema11.properties.defaults.properties.responseHeaders,data:data168};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data168.set !== undefined){
let data169 = data168.set;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key44 in data169){
let data170 = data169[key44];
if(typeof data170 !== "string"){
const err277 = {instancePath:instancePath+"/defaults/responseHeaders/set/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.set.additionalProperties,data:data170};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/defaults/responseHeaders/set",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.properties.set.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.set,data:data169};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data168.add !== undefined){
let data171 = data168.add;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key45 in data171){
let data172 = data171[key45];
if(typeof data172 !== "string"){
const err279 = {instancePath:instancePath+"/defaults/responseHeaders/add/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.add.additionalProperties,data:data172};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/defaults/responseHeaders/add",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.properties.add.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.add,data:data171};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data168.remove !== undefined){
let data173 = data168.remove;
if(Array.isArray(data173)){
if(data173.length < 1){
const err281 = {instancePath:instancePath+"/defaults/responseHeaders/remove",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove,data:data173};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
const len27 = data173.length;
for(let i27=0; i27<len27; i27++){
let data174 = data173[i27];
if(typeof data174 !== "string"){
const err282 = {instancePath:instancePath+"/defaults/responseHeaders/remove/" + i27,schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.responseHeaders.properties.remove.items.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove.items,data:data174};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/defaults/responseHeaders/remove",schemaPath:"#/properties/defaults/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.defaults.properties.responseHeaders.properties.remove.type,parentSchema:schema11.properties.defaults.properties.responseHeaders.properties.remove,data:data173};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/defaults/responseHeaders",schemaPath:"#/properties/defaults/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.responseHeaders.type,parentSchema:schema11.properties.defaults.properties.responseHeaders,data:data168};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data149};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.requests !== undefined){
let data175 = data.requests;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key46 in data175){
if(!((((key46 === "upgrades") || (key46 === "headerNames")) || (key46 === "trustForwarded")) || (key46 === "forwarded"))){
const err286 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema11.properties.requests,data:data175};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data175.upgrades !== undefined){
let data176 = data175.upgrades;
if(Array.isArray(data176)){
if(data176.length < 0){
const err287 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.upgrades,data:data176};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
const len28 = data176.length;
for(let i28=0; i28<len28; i28++){
let data177 = data176[i28];
if(typeof data177 !== "string"){
const err288 = {instancePath:instancePath+"/requests/upgrades/" + i28,schemaPath:"#/properties/requests/properties/upgrades/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.upgrades.items.type,parentSchema:schema11.properties.requests.properties.upgrades.items,data:data177};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/requests/upgrades",schemaPath:"#/properties/requests/properties/upgrades/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.upgrades.type,parentSchema:schema11.properties.requests.properties.upgrades,data:data176};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data175.headerNames !== undefined){
let data178 = data175.headerNames;
if(typeof data178 !== "string"){
const err290 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.headerNames.type,parentSchema:schema11.properties.requests.properties.headerNames,data:data178};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!((data178 === "delete") || (data178 === "preserve"))){
const err291 = {instancePath:instancePath+"/requests/headerNames",schemaPath:"#/properties/requests/properties/headerNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.headerNames.enum},schema:schema11.properties.requests.properties.headerNames.enum,parentSchema:schema11.properties.requests.properties.headerNames,data:data178};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data175.trustForwarded !== undefined){
let data179 = data175.trustForwarded;
if(Array.isArray(data179)){
if(data179.length < 0){
const err292 = {instancePath:instancePath+"/requests/trustForwarded",schemaPath:"#/properties/requests/properties/trustForwarded/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.requests.properties.trustForwarded,data:data179};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
const len29 = data179.length;
for(let i29=0; i29<len29; i29++){
let data180 = data179[i29];
if(typeof data180 !== "string"){
const err293 = {instancePath:instancePath+"/requests/trustForwarded/" + i29,schemaPath:"#/properties/requests/properties/trustForwarded/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.trustForwarded.items.type,parentSchema:schema11.properties.requests.properties.trustForwarded.items,data:data180};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/requests/trustForwarded",schemaPath:"#/properties/requests/properties/trustForwarded/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requests.properties.trustForwarded.type,parentSchema:schema11.properties.requests.properties.trustForwarded,data:data179};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data175.forwarded !== undefined){
let data181 = data175.forwarded;
if(typeof data181 !== "string"){
const err295 = {instancePath:instancePath+"/requests/forwarded",schemaPath:"#/properties/requests/properties/forwarded/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requests.properties.forwarded.type,parentSchema:schema11.properties.requests.properties.forwarded,data:data181};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!(data181 === "rfc7239")){
const err296 = {instancePath:instancePath+"/requests/forwarded",schemaPath:"#/properties/requests/properties/forwarded/enum",keyword:"enum",params:{allowedValues: schema11.properties.requests.properties.forwarded.enum},schema:schema11.properties.requests.properties.forwarded.enum,parentSchema:schema11.properties.requests.properties.forwarded,data:data181};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requests.type,parentSchema:schema11.properties.requests,data:data175};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data.logs !== undefined){
let data182 = data.logs;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.target === undefined){
const err298 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/required",keyword:"required",params:{missingProperty: "target"},schema:schema11.properties.logs.required,parentSchema:schema11.properties.logs,data:data182};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key47 in data182){
if(!((((((key47 === "target") || (key47 === "format")) || (key47 === "header")) || (key47 === "requestHeaders")) || (key47 === "responseHeaders")) || (key47 === "secretHeaders"))){
const err299 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema11.properties.logs,data:data182};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data182.target !== undefined){
let data183 = data182.target;
if(typeof data183 !== "string"){
const err300 = {instancePath:instancePath+"/logs/target",schemaPath:"#/properties/logs/properties/target/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.target.type,parentSchema:schema11.properties.logs.properties.target,data:data183};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data182.format !== undefined){
let data184 = data182.format;
if(typeof data184 !== "string"){
const err301 = {instancePath:instancePath+"/logs/format",schemaPath:"#/properties/logs/properties/format/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.format.type,parentSchema:schema11.properties.logs.properties.format,data:data184};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(!((data184 === "json") || (data184 === "text"))){
const err302 = {instancePath:instancePath+"/logs/format",schemaPath:"#/properties/logs/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.format.enum},schema:schema11.properties.logs.properties.format.enum,parentSchema:schema11.properties.logs.properties.format,data:data184};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data182.header !== undefined){
let data185 = data182.header;
if(typeof data185 !== "string"){
const err303 = {instancePath:instancePath+"/logs/header",schemaPath:"#/properties/logs/properties/header/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.header.type,parentSchema:schema11.properties.logs.properties.header,data:data185};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!(((data185 === "rfc3164") || (data185 === "rfc5424")) || (data185 === "none"))){
const err304 = {instancePath:instancePath+"/logs/header",schemaPath:"#/properties/logs/properties/header/enum",keyword:"enum",params:{allowedValues: schema11.properties.logs.properties.header.enum},schema:schema11.properties.logs.properties.header.enum,parentSchema:schema11.properties.logs.properties.header,data:data185};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data182.requestHeaders !== undefined){
let data186 = data182.requestHeaders;
if(Array.isArray(data186)){
if(data186.length > 8){
const err305 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/maxItems",keyword:"maxItems",params:{limit: 8},schema:8,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data186};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data186.length < 0){
const err306 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data186};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
const len30 = data186.length;
for(let i30=0; i30<len30; i30++){
let data187 = data186[i30];
if(typeof data187 !== "string"){
const err307 = {instancePath:instancePath+"/logs/requestHeaders/" + i30,schemaPath:"#/properties/logs/properties/requestHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.requestHeaders.items.type,parentSchema:schema11.properties.logs.properties.requestHeaders.items,data:data187};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/logs/requestHeaders",schemaPath:"#/properties/logs/properties/requestHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.requestHeaders.type,parentSchema:schema11.properties.logs.properties.requestHeaders,data:data186};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data182.responseHeaders !== undefined){
let data188 = data182.responseHeaders;
if(Array.isArray(data188)){
if(data188.length > 4){
const err309 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data188};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data188.length < 0){
const err310 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data188};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
const len31 = data188.length;
for(let i31=0; i31<len31; i31++){
let data189 = data188[i31];
if(typeof data189 !== "string"){
const err311 = {instancePath:instancePath+"/logs/responseHeaders/" + i31,schemaPath:"#/properties/logs/properties/responseHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.responseHeaders.items.type,parentSchema:schema11.properties.logs.properties.responseHeaders.items,data:data189};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/logs/responseHeaders",schemaPath:"#/properties/logs/properties/responseHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.responseHeaders.type,parentSchema:schema11.properties.logs.properties.responseHeaders,data:data188};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data182.secretHeaders !== undefined){
let data190 = data182.secretHeaders;
if(Array.isArray(data190)){
if(data190.length < 0){
const err313 = {instancePath:instancePath+"/logs/secretHeaders",schemaPath:"#/properties/logs/properties/secretHeaders/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.logs.properties.secretHeaders,data:data190};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
const len32 = data190.length;
for(let i32=0; i32<len32; i32++){
let data191 = data190[i32];
if(typeof data191 !== "string"){
const err314 = {instancePath:instancePath+"/logs/secretHeaders/" + i32,schemaPath:"#/properties/logs/properties/secretHeaders/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.logs.properties.secretHeaders.items.type,parentSchema:schema11.properties.logs.properties.secretHeaders.items,data:data191};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/logs/secretHeaders",schemaPath:"#/properties/logs/properties/secretHeaders/type",keyword:"type",params:{type: "array"},schema:schema11.properties.logs.properties.secretHeaders.type,parentSchema:schema11.properties.logs.properties.secretHeaders,data:data190};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "object"},schema:schema11.properties.logs.type,parentSchema:schema11.properties.logs,data:data182};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data.metrics !== undefined){
let data192 = data.metrics;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.bind === undefined){
const err317 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/required",keyword:"required",params:{missingProperty: "bind"},schema:schema11.properties.metrics.required,parentSchema:schema11.properties.metrics,data:data192};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
for(const key48 in data192){
if(!(key48 === "bind")){
const err318 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema11.properties.metrics,data:data192};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data192.bind !== undefined){
let data193 = data192.bind;
if(typeof data193 !== "string"){
const err319 = {instancePath:instancePath+"/metrics/bind",schemaPath:"#/properties/metrics/properties/bind/type",keyword:"type",params:{type: "string"},schema:schema11.properties.metrics.properties.bind.type,parentSchema:schema11.properties.metrics.properties.bind,data:data193};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},schema:schema11.properties.metrics.type,parentSchema:schema11.properties.metrics,data:data192};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data.errorPages !== undefined){
let data194 = data.errorPages;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key49 in data194){
let data195 = data194[key49];
if(typeof data195 !== "string"){
const err321 = {instancePath:instancePath+"/errorPages/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errorPages/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.errorPages.additionalProperties.type,parentSchema:schema11.properties.errorPages.additionalProperties,data:data195};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/errorPages",schemaPath:"#/properties/errorPages/type",keyword:"type",params:{type: "object"},schema:schema11.properties.errorPages.type,parentSchema:schema11.properties.errorPages,data:data194};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data.limits !== undefined){
let data196 = data.limits;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key50 in data196){
if(!((key50 === "maxconn") || (key50 === "fileDescriptors"))){
const err323 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},schema:false,parentSchema:schema11.properties.limits,data:data196};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data196.maxconn !== undefined){
let data197 = data196.maxconn;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
const err324 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.maxconn.type,parentSchema:schema11.properties.limits.properties.maxconn,data:data197};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 > 10000000 || isNaN(data197)){
const err325 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema11.properties.limits.properties.maxconn,data:data197};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data197 < 1 || isNaN(data197)){
const err326 = {instancePath:instancePath+"/limits/maxconn",schemaPath:"#/properties/limits/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.limits.properties.maxconn,data:data197};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
if(data196.fileDescriptors !== undefined){
let data198 = data196.fileDescriptors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err327 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.limits.properties.fileDescriptors.type,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data198};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 > 100000000 || isNaN(data198)){
const err328 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000},schema:100000000,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data198};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data198 < 100 || isNaN(data198)){
const err329 = {instancePath:instancePath+"/limits/fileDescriptors",schemaPath:"#/properties/limits/properties/fileDescriptors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema11.properties.limits.properties.fileDescriptors,data:data198};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
}
else {
const err330 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema11.properties.limits.type,parentSchema:schema11.properties.limits,data:data196};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data.reload !== undefined){
let data199 = data.reload;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key51 in data199){
if(!(((key51 === "atMostEvery") || (key51 === "endOldWorkersAfter")) || (key51 === "keepOldWorkers"))){
const err331 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema11.properties.reload,data:data199};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data199.atMostEvery !== undefined){
let data200 = data199.atMostEvery;
if(typeof data200 !== "string"){
const err332 = {instancePath:instancePath+"/reload/atMostEvery",schemaPath:"#/properties/reload/properties/atMostEvery/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.atMostEvery.type,parentSchema:schema11.properties.reload.properties.atMostEvery,data:data200};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data199.endOldWorkersAfter !== undefined){
let data201 = data199.endOldWorkersAfter;
if(typeof data201 !== "string"){
const err333 = {instancePath:instancePath+"/reload/endOldWorkersAfter",schemaPath:"#/properties/reload/properties/endOldWorkersAfter/type",keyword:"type",params:{type: "string"},schema:schema11.properties.reload.properties.endOldWorkersAfter.type,parentSchema:schema11.properties.reload.properties.endOldWorkersAfter,data:data201};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data199.keepOldWorkers !== undefined){
let data202 = data199.keepOldWorkers;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err334 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.reload.properties.keepOldWorkers.type,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data202};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 50 || isNaN(data202)){
const err335 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},schema:50,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data202};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data202 < 1 || isNaN(data202)){
const err336 = {instancePath:instancePath+"/reload/keepOldWorkers",schemaPath:"#/properties/reload/properties/keepOldWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.reload.properties.keepOldWorkers,data:data202};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
}
else {
const err337 = {instancePath:instancePath+"/reload",schemaPath:"#/properties/reload/type",keyword:"type",params:{type: "object"},schema:schema11.properties.reload.type,parentSchema:schema11.properties.reload,data:data199};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data.keepServersFor !== undefined){
let data203 = data.keepServersFor;
if(typeof data203 !== "string"){
const err338 = {instancePath:instancePath+"/keepServersFor",schemaPath:"#/properties/keepServersFor/type",keyword:"type",params:{type: "string"},schema:schema11.properties.keepServersFor.type,parentSchema:schema11.properties.keepServersFor,data:data203};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
