// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"RouteFile","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"allow":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]},"all"]},"deny":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]},"none"]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"routes":{"type":"object","additionalProperties":{"$ref":"#/definitions/route"},"examples":[{"storefront":{"pathPrefix":"/","service":"storefront"}}]},"redirects":{"type":"array","items":{"$ref":"#/definitions/redirects"},"minItems":1,"examples":[[{"from":"/old/*","to":"/new/*","status":301}]]},"backends":{"type":"object","additionalProperties":{"$ref":"#/definitions/backend"},"examples":[{"cart":{"service":"cart"}}]},"tcp":{"type":"object","additionalProperties":{"$ref":"#/definitions/tcpRoute"},"examples":[{"orders":{"listener":"postgresql","service":"postgresql"}}]},"tests":{"type":"array","items":{"$ref":"#/definitions/test"},"minItems":0,"examples":[[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]]}},"examples":[{"host":"shop.example.com","routes":{"storefront":{"pathPrefix":"/","service":"storefront"}}}],"definitions":{"route":{"title":"RouteEntry","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"pathRegex":{"type":"string","examples":["^/users/[0-9]+/photo"]},"priority":{"type":"integer","minimum":-1000000,"maximum":1000000,"examples":[10]},"methods":{"type":"array","items":{"type":"string","examples":["GET"]},"minItems":1,"examples":[["GET","HEAD"]]},"headers":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["curl/"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["1",{"startsWith":"curl/"},{"absent":true}]},"examples":[{"X-Shop-Beta":"1"}]},"query":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["beta-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["2",{"startsWith":"beta-"},{"absent":true}]},"examples":[{"v":"2"}]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html","/articles/$2"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]},"all"]},"deny":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]},"none"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]},"cookies":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["b-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["b",{"startsWith":"b-"},{"absent":true}]},"examples":[{"side":"b"}]},"src":{"type":"array","items":{"type":"string","examples":["10.0.0.0/8"]},"minItems":1,"examples":[["10.0.0.0/8","2001:db8::/32"]]}},"examples":[{"pathPrefix":"/api/cart","service":"cart"}]},"redirects":{"title":"RedirectsEntry","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","examples":["moved.csv"]},"from":{"type":"string","examples":["/old/*"]},"to":{"type":"string","examples":["https://www.example.com/new/*"]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]},"keepQuery":{"type":"boolean","examples":[false]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1}},"examples":[{"file":"moved.csv","status":301}]},"backend":{"title":"BackendEntry","type":"object","additionalProperties":false,"properties":{"service":{"type":"string","examples":["cart"]},"tags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"withoutTags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"datacenter":{"type":"string","examples":["east"]},"weights":{"type":"string","enum":["consul"],"examples":["consul"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.7:8080"]},"minItems":1,"examples":[["10.0.0.7:8080","[2001:db8::7]:8080"]]},"fallback":{"type":"string","examples":["cart-static"]},"backup":{"title":"BackupEntry","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","examples":["standby"]},"service":{"type":"string","examples":["cart-standby"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.9:8080"]},"minItems":1,"examples":[["10.0.0.9:8080"]]}},"examples":[{"tag":"standby"},{"servers":["10.0.0.9:8080"]}]},"balance":{"type":"string","examples":["leastconn"]},"check":{"title":"CheckEntry","type":["object","string"],"additionalProperties":false,"properties":{"get":{"type":"string","examples":["/healthz"]},"head":{"type":"string","examples":["/healthz"]},"host":{"type":"string","examples":["cart.example.com"]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Probe":"1"}]},"expect":{"type":["string","integer","array"],"minimum":100,"maximum":599,"items":{"type":["string","integer"],"minimum":100,"maximum":599,"examples":[200,"200-299"]},"minItems":1,"examples":[200,"200-299",[200,"300-303"]]},"expectBody":{"type":"string","examples":["\"status\":\"ok\""]},"every":{"type":"string","examples":["5s"]},"rise":{"type":"integer","minimum":1,"maximum":100,"examples":[2]},"fall":{"type":"integer","minimum":1,"maximum":100,"examples":[3]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[9000]}},"examples":["GET /healthz",{"get":"/healthz","expect":200,"every":"5s"}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"tunnel":{"type":"string","examples":["1h"]},"check":{"type":"string","examples":["2s"]}},"examples":[{"server":"10s"}]},"retries":{"type":"integer","minimum":0,"maximum":100,"examples":[2]},"retryOn":{"type":"array","items":{"enum":["conn-failure","empty-response","junk-response","response-timeout",425,500,502,503,504],"examples":["conn-failure",503]},"examples":[["conn-failure"]]},"maxconn":{"type":"integer","minimum":1,"maximum":1000000,"examples":[100]},"slowStart":{"type":"string","examples":["30s"]},"tls":{"title":"ServerTlsEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"string","examples":["internal"]},"name":{"type":"string","examples":["cart.example.com"]},"sni":{"type":"string","examples":["cart.example.com"]},"certificate":{"type":"string","examples":["cart-client"]},"verify":{"type":"string","enum":["name","authority","none"],"examples":["authority"]}},"examples":[{"name":"cart.example.com"},{"ca":"internal","name":"cart.example.com"}]},"http2":{"type":"boolean","examples":[true]},"proxyProtocol":{"type":"string","enum":["v1","v2"],"examples":["v2"]},"haproxy":{"type":"string","examples":["http-response set-header Cache-Control no-store if { status 200 }"]}},"examples":[{"service":"cart","check":"GET /healthz"}]},"tcpRoute":{"title":"TcpEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["postgresql"]},"service":{"type":"string","examples":["postgresql"]},"backend":{"type":"string","examples":["orders-db"]}},"examples":[{"listener":"postgresql","service":"postgresql"}],"required":["listener"]},"test":{"title":"TestEntry","type":"object","additionalProperties":false,"required":["request"],"properties":{"request":{"type":"string","examples":["GET https://shop.example.com/api/cart/items?id=7"]},"listener":{"type":"string","examples":["internal"]},"headers":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"from":{"type":"string","examples":["203.0.113.7"]},"body":{"type":"string","examples":["{\"item\": 7}"]},"instances":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":16,"examples":[0]},"examples":[{"cart":0}]},"expect":{"title":"TestExpectation","type":"object","additionalProperties":false,"properties":{"route":{"type":"string","examples":["cart"]},"backend":{"type":"string","examples":["cart"]},"status":{"type":"integer","minimum":200,"maximum":599,"examples":[301]},"location":{"type":"string","examples":["https://shop.example.com/cart?from=mail"]},"path":{"type":"string","examples":["/cart/items"]},"query":{"type":"string","examples":["id=7"]},"requestHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop":"1"}]},"responseHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["no-store"]},"minItems":0,"examples":["no-store"]},"examples":[{"Cache-Control":"no-store"}]}},"examples":[{"route":"cart","path":"/cart/items"}]}},"examples":[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]}}};
const schema12 = {"title":"RouteEntry","type":"object","additionalProperties":false,"properties":{"host":{"type":["string","array"],"items":{"type":"string","examples":["shop.example.com"]},"minItems":1,"examples":["shop.example.com",["shop.example.com","*.shop.example.com"]]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1},"path":{"type":["string","array"],"items":{"type":"string","examples":["/basket"]},"minItems":1,"examples":["/basket",["/basket","/cart"]]},"pathPrefix":{"type":["string","array"],"items":{"type":"string","examples":["/api/cart"]},"minItems":1,"examples":["/api/cart",["/api/cart","/api/basket"]]},"pathRegex":{"type":"string","examples":["^/users/[0-9]+/photo"]},"priority":{"type":"integer","minimum":-1000000,"maximum":1000000,"examples":[10]},"methods":{"type":"array","items":{"type":"string","examples":["GET"]},"minItems":1,"examples":[["GET","HEAD"]]},"headers":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["curl/"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["1",{"startsWith":"curl/"},{"absent":true}]},"examples":[{"X-Shop-Beta":"1"}]},"query":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["beta-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["2",{"startsWith":"beta-"},{"absent":true}]},"examples":[{"v":"2"}]},"service":{"type":"string","examples":["storefront"]},"backend":{"type":["string","object"],"additionalProperties":{"type":"integer","minimum":0,"maximum":100,"examples":[95]},"examples":["cart",{"cart":95,"cart-canary":5}]},"sticky":{"type":"object","additionalProperties":false,"properties":{"cookie":{"type":"string","examples":["cart_side"]}},"examples":[{"cookie":"cart_side"}],"required":["cookie"]},"redirect":{"type":"object","additionalProperties":false,"properties":{"scheme":{"type":"string","enum":["http","https"],"examples":["https"]},"host":{"type":"string","examples":["www.example.com","*.new.example.com"]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[8443]},"path":{"type":"string","examples":["/cart","/articles/$2"]},"replacePrefix":{"type":"string","examples":["/new"]},"query":{"type":"string","examples":["from=old","id=$1"]},"fragment":{"type":"string","examples":["install"]},"keepQuery":{"type":"boolean","examples":[false]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]}},"examples":[{"path":"/cart","status":301}]},"return":{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":599,"examples":[403]},"body":{"type":"string","examples":["nothing to see here"]},"file":{"type":"string","examples":["pages/closed.html"]},"contentType":{"type":"string","examples":["text/html; charset=utf-8"]}},"examples":[{"status":403,"body":"nothing to see here"}],"required":["status"]},"rewrite":{"type":"object","additionalProperties":false,"properties":{"replacePrefix":{"type":"string","examples":["/cart"]},"replacePath":{"type":"string","examples":["/index.html","/articles/$2"]},"host":{"type":"string","examples":["cart.internal.example.com"]}},"examples":[{"replacePrefix":"/"}]},"requestHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"secrets":{"type":"object","additionalProperties":{"type":"string","examples":["partner"]},"examples":[{"X-Api-Key":"partner"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"responseHeaders":{"type":"object","additionalProperties":false,"properties":{"set":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Shop":"1"}]},"add":{"type":"object","additionalProperties":{"type":"string","examples":["Accept"]},"examples":[{"Vary":"Accept"}]},"remove":{"type":"array","items":{"type":"string","examples":["X-Debug"]},"minItems":1,"examples":[["X-Debug"]]}},"examples":[{"set":{"X-Shop":"1"},"remove":["X-Debug"]}]},"auth":{"type":"string","examples":["ops"]},"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]}},"examples":[{"server":"30s"}]},"log":{"type":"string","examples":["10%"]},"allow":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["office"]},"minItems":1,"examples":[["office","10.20.0.0/16","2001:db8:20::/48"]]}},"examples":[{"src":["office","10.20.0.0/16"]},"all"]},"deny":{"type":["object","string"],"additionalProperties":false,"required":["src"],"properties":{"src":{"type":"array","items":{"type":"string","examples":["scanners"]},"minItems":1,"examples":[["scanners","198.51.100.0/24"]]}},"examples":[{"src":["scanners"]},"none"]},"encodedSlashes":{"type":"string","enum":["refuse","pass"],"examples":["refuse"]},"cookies":{"type":"object","additionalProperties":{"type":["object","string"],"additionalProperties":false,"properties":{"startsWith":{"type":"string","examples":["b-"]},"absent":{"type":"boolean","enum":[true],"examples":[true]}},"examples":["b",{"startsWith":"b-"},{"absent":true}]},"examples":[{"side":"b"}]},"src":{"type":"array","items":{"type":"string","examples":["10.0.0.0/8"]},"minItems":1,"examples":[["10.0.0.0/8","2001:db8::/32"]]}},"examples":[{"pathPrefix":"/api/cart","service":"cart"}]};
const schema13 = {"title":"RedirectsEntry","type":"object","additionalProperties":false,"properties":{"file":{"type":"string","examples":["moved.csv"]},"from":{"type":"string","examples":["/old/*"]},"to":{"type":"string","examples":["https://www.example.com/new/*"]},"status":{"type":"integer","enum":[301,302,303,307,308],"examples":[301]},"keepQuery":{"type":"boolean","examples":[false]},"listener":{"type":["string","array"],"examples":["internal",["public","internal"]],"items":{"type":"string","examples":["internal"]},"minItems":1}},"examples":[{"file":"moved.csv","status":301}]};
const schema14 = {"title":"BackendEntry","type":"object","additionalProperties":false,"properties":{"service":{"type":"string","examples":["cart"]},"tags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"withoutTags":{"type":"array","items":{"type":"string","examples":["canary"]},"minItems":1,"examples":[["canary"]]},"datacenter":{"type":"string","examples":["east"]},"weights":{"type":"string","enum":["consul"],"examples":["consul"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.7:8080"]},"minItems":1,"examples":[["10.0.0.7:8080","[2001:db8::7]:8080"]]},"fallback":{"type":"string","examples":["cart-static"]},"backup":{"title":"BackupEntry","type":"object","additionalProperties":false,"properties":{"tag":{"type":"string","examples":["standby"]},"service":{"type":"string","examples":["cart-standby"]},"servers":{"type":"array","items":{"type":"string","examples":["10.0.0.9:8080"]},"minItems":1,"examples":[["10.0.0.9:8080"]]}},"examples":[{"tag":"standby"},{"servers":["10.0.0.9:8080"]}]},"balance":{"type":"string","examples":["leastconn"]},"check":{"title":"CheckEntry","type":["object","string"],"additionalProperties":false,"properties":{"get":{"type":"string","examples":["/healthz"]},"head":{"type":"string","examples":["/healthz"]},"host":{"type":"string","examples":["cart.example.com"]},"headers":{"type":"object","additionalProperties":{"type":"string","examples":["1"]},"examples":[{"X-Probe":"1"}]},"expect":{"type":["string","integer","array"],"minimum":100,"maximum":599,"items":{"type":["string","integer"],"minimum":100,"maximum":599,"examples":[200,"200-299"]},"minItems":1,"examples":[200,"200-299",[200,"300-303"]]},"expectBody":{"type":"string","examples":["\"status\":\"ok\""]},"every":{"type":"string","examples":["5s"]},"rise":{"type":"integer","minimum":1,"maximum":100,"examples":[2]},"fall":{"type":"integer","minimum":1,"maximum":100,"examples":[3]},"port":{"type":"integer","minimum":1,"maximum":65535,"examples":[9000]}},"examples":["GET /healthz",{"get":"/healthz","expect":200,"every":"5s"}]},"timeout":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","examples":["2s"]},"server":{"type":"string","examples":["30s"]},"queue":{"type":"string","examples":["5s"]},"tunnel":{"type":"string","examples":["1h"]},"check":{"type":"string","examples":["2s"]}},"examples":[{"server":"10s"}]},"retries":{"type":"integer","minimum":0,"maximum":100,"examples":[2]},"retryOn":{"type":"array","items":{"enum":["conn-failure","empty-response","junk-response","response-timeout",425,500,502,503,504],"examples":["conn-failure",503]},"examples":[["conn-failure"]]},"maxconn":{"type":"integer","minimum":1,"maximum":1000000,"examples":[100]},"slowStart":{"type":"string","examples":["30s"]},"tls":{"title":"ServerTlsEntry","type":"object","additionalProperties":false,"properties":{"ca":{"type":"string","examples":["internal"]},"name":{"type":"string","examples":["cart.example.com"]},"sni":{"type":"string","examples":["cart.example.com"]},"certificate":{"type":"string","examples":["cart-client"]},"verify":{"type":"string","enum":["name","authority","none"],"examples":["authority"]}},"examples":[{"name":"cart.example.com"},{"ca":"internal","name":"cart.example.com"}]},"http2":{"type":"boolean","examples":[true]},"proxyProtocol":{"type":"string","enum":["v1","v2"],"examples":["v2"]},"haproxy":{"type":"string","examples":["http-response set-header Cache-Control no-store if { status 200 }"]}},"examples":[{"service":"cart","check":"GET /healthz"}]};
const schema15 = {"title":"TcpEntry","type":"object","additionalProperties":false,"properties":{"listener":{"type":"string","examples":["postgresql"]},"service":{"type":"string","examples":["postgresql"]},"backend":{"type":"string","examples":["orders-db"]}},"examples":[{"listener":"postgresql","service":"postgresql"}],"required":["listener"]};
const schema16 = {"title":"TestEntry","type":"object","additionalProperties":false,"required":["request"],"properties":{"request":{"type":"string","examples":["GET https://shop.example.com/api/cart/items?id=7"]},"listener":{"type":"string","examples":["internal"]},"headers":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop-Beta":"1"}]},"from":{"type":"string","examples":["203.0.113.7"]},"body":{"type":"string","examples":["{\"item\": 7}"]},"instances":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":16,"examples":[0]},"examples":[{"cart":0}]},"expect":{"title":"TestExpectation","type":"object","additionalProperties":false,"properties":{"route":{"type":"string","examples":["cart"]},"backend":{"type":"string","examples":["cart"]},"status":{"type":"integer","minimum":200,"maximum":599,"examples":[301]},"location":{"type":"string","examples":["https://shop.example.com/cart?from=mail"]},"path":{"type":"string","examples":["/cart/items"]},"query":{"type":"string","examples":["id=7"]},"requestHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["1"]},"minItems":0,"examples":["1"]},"examples":[{"X-Shop":"1"}]},"responseHeaders":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string","examples":["no-store"]},"minItems":0,"examples":["no-store"]},"examples":[{"Cache-Control":"no-store"}]}},"examples":[{"route":"cart","path":"/cart/items"}]}},"examples":[{"request":"GET https://shop.example.com/cart","expect":{"route":"cart"}}]};
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
if(data.host !== undefined){
let data0 = data.host;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: schema11.properties.host.type},schema:schema11.properties.host.type,parentSchema:schema11.properties.host,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.host,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/host/" + i0,schemaPath:"#/properties/host/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.host.items.type,parentSchema:schema11.properties.host.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.allow !== undefined){
let data2 = data.allow;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: schema11.properties.allow.type},schema:schema11.properties.allow.type,parentSchema:schema11.properties.allow,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.src === undefined){
const err5 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/required",keyword:"required",params:{missingProperty: "src"},schema:schema11.properties.allow.required,parentSchema:schema11.properties.allow,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "src")){
const err6 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.allow,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.src !== undefined){
let data3 = data2.src;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/allow/src",schemaPath:"#/properties/allow/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.allow.properties.src,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/allow/src/" + i1,schemaPath:"#/properties/allow/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.allow.properties.src.items.type,parentSchema:schema11.properties.allow.properties.src.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/allow/src",schemaPath:"#/properties/allow/properties/src/type",keyword:"type",params:{type: "array"},schema:schema11.properties.allow.properties.src.type,parentSchema:schema11.properties.allow.properties.src,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.deny !== undefined){
let data5 = data.deny;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (typeof data5 !== "string")){
const err10 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: schema11.properties.deny.type},schema:schema11.properties.deny.type,parentSchema:schema11.properties.deny,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.src === undefined){
const err11 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/required",keyword:"required",params:{missingProperty: "src"},schema:schema11.properties.deny.required,parentSchema:schema11.properties.deny,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data5){
if(!(key2 === "src")){
const err12 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.deny,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.src !== undefined){
let data6 = data5.src;
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/deny/src",schemaPath:"#/properties/deny/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.deny.properties.src,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/deny/src/" + i2,schemaPath:"#/properties/deny/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.deny.properties.src.items.type,parentSchema:schema11.properties.deny.properties.src.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/deny/src",schemaPath:"#/properties/deny/properties/src/type",keyword:"type",params:{type: "array"},schema:schema11.properties.deny.properties.src.type,parentSchema:schema11.properties.deny.properties.src,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data.requestHeaders !== undefined){
let data8 = data.requestHeaders;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!((((key3 === "set") || (key3 === "secrets")) || (key3 === "add")) || (key3 === "remove"))){
const err16 = {instancePath:instancePath+"/requestHeaders",schemaPath:"#/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.requestHeaders,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.set !== undefined){
let data9 = data8.set;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/requestHeaders/set/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.set.additionalProperties,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/requestHeaders/set",schemaPath:"#/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.set.type,parentSchema:schema11.properties.requestHeaders.properties.set,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.secrets !== undefined){
let data11 = data8.secrets;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
let data12 = data11[key5];
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/requestHeaders/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.secrets.additionalProperties,data:data12};
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
const err20 = {instancePath:instancePath+"/requestHeaders/secrets",schemaPath:"#/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.secrets.type,parentSchema:schema11.properties.requestHeaders.properties.secrets,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.add !== undefined){
let data13 = data8.add;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
let data14 = data13[key6];
if(typeof data14 !== "string"){
const err21 = {instancePath:instancePath+"/requestHeaders/add/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.requestHeaders.properties.add.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/requestHeaders/add",schemaPath:"#/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.properties.add.type,parentSchema:schema11.properties.requestHeaders.properties.add,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.remove !== undefined){
let data15 = data8.remove;
if(Array.isArray(data15)){
if(data15.length < 1){
const err23 = {instancePath:instancePath+"/requestHeaders/remove",schemaPath:"#/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.requestHeaders.properties.remove,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err24 = {instancePath:instancePath+"/requestHeaders/remove/" + i3,schemaPath:"#/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.requestHeaders.properties.remove.items.type,parentSchema:schema11.properties.requestHeaders.properties.remove.items,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/requestHeaders/remove",schemaPath:"#/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.requestHeaders.properties.remove.type,parentSchema:schema11.properties.requestHeaders.properties.remove,data:data15};
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
const err26 = {instancePath:instancePath+"/requestHeaders",schemaPath:"#/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.requestHeaders.type,parentSchema:schema11.properties.requestHeaders,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.responseHeaders !== undefined){
let data17 = data.responseHeaders;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
if(!(((key7 === "set") || (key7 === "add")) || (key7 === "remove"))){
const err27 = {instancePath:instancePath+"/responseHeaders",schemaPath:"#/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.responseHeaders,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.set !== undefined){
let data18 = data17.set;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key8 in data18){
let data19 = data18[key8];
if(typeof data19 !== "string"){
const err28 = {instancePath:instancePath+"/responseHeaders/set/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema11.properties.responseHeaders.properties.set.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/responseHeaders/set",schemaPath:"#/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.properties.set.type,parentSchema:schema11.properties.responseHeaders.properties.set,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data17.add !== undefined){
let data20 = data17.add;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key9 in data20){
let data21 = data20[key9];
if(typeof data21 !== "string"){
const err30 = {instancePath:instancePath+"/responseHeaders/add/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema11.properties.responseHeaders.properties.add.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/responseHeaders/add",schemaPath:"#/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.properties.add.type,parentSchema:schema11.properties.responseHeaders.properties.add,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.remove !== undefined){
let data22 = data17.remove;
if(Array.isArray(data22)){
if(data22.length < 1){
const err32 = {instancePath:instancePath+"/responseHeaders/remove",schemaPath:"#/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.responseHeaders.properties.remove,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 !== "string"){
const err33 = {instancePath:instancePath+"/responseHeaders/remove/" + i4,schemaPath:"#/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.responseHeaders.properties.remove.items.type,parentSchema:schema11.properties.responseHeaders.properties.remove.items,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/responseHeaders/remove",schemaPath:"#/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema11.properties.responseHeaders.properties.remove.type,parentSchema:schema11.properties.responseHeaders.properties.remove,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/responseHeaders",schemaPath:"#/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema11.properties.responseHeaders.type,parentSchema:schema11.properties.responseHeaders,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.routes !== undefined){
let data24 = data.routes;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key10 in data24){
let data25 = data24[key10];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key11 in data25){
if(!(func2.call(schema12.properties, key11))){
const err36 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema12,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data25.host !== undefined){
let data26 = data25.host;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
const err37 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/definitions/route/properties/host/type",keyword:"type",params:{type: schema12.properties.host.type},schema:schema12.properties.host.type,parentSchema:schema12.properties.host,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Array.isArray(data26)){
if(data26.length < 1){
const err38 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/definitions/route/properties/host/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.host,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(typeof data27 !== "string"){
const err39 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/host/" + i5,schemaPath:"#/definitions/route/properties/host/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.host.items.type,parentSchema:schema12.properties.host.items,data:data27};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data25.listener !== undefined){
let data28 = data25.listener;
if((typeof data28 !== "string") && (!(Array.isArray(data28)))){
const err40 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/route/properties/listener/type",keyword:"type",params:{type: schema12.properties.listener.type},schema:schema12.properties.listener.type,parentSchema:schema12.properties.listener,data:data28};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(Array.isArray(data28)){
if(data28.length < 1){
const err41 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/route/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.listener,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(typeof data29 !== "string"){
const err42 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener/" + i6,schemaPath:"#/definitions/route/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.listener.items.type,parentSchema:schema12.properties.listener.items,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
if(data25.path !== undefined){
let data30 = data25.path;
if((typeof data30 !== "string") && (!(Array.isArray(data30)))){
const err43 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/route/properties/path/type",keyword:"type",params:{type: schema12.properties.path.type},schema:schema12.properties.path.type,parentSchema:schema12.properties.path,data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(Array.isArray(data30)){
if(data30.length < 1){
const err44 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/definitions/route/properties/path/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.path,data:data30};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(typeof data31 !== "string"){
const err45 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/path/" + i7,schemaPath:"#/definitions/route/properties/path/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.path.items.type,parentSchema:schema12.properties.path.items,data:data31};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
if(data25.pathPrefix !== undefined){
let data32 = data25.pathPrefix;
if((typeof data32 !== "string") && (!(Array.isArray(data32)))){
const err46 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/route/properties/pathPrefix/type",keyword:"type",params:{type: schema12.properties.pathPrefix.type},schema:schema12.properties.pathPrefix.type,parentSchema:schema12.properties.pathPrefix,data:data32};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data32)){
if(data32.length < 1){
const err47 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix",schemaPath:"#/definitions/route/properties/pathPrefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.pathPrefix,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
let data33 = data32[i8];
if(typeof data33 !== "string"){
const err48 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathPrefix/" + i8,schemaPath:"#/definitions/route/properties/pathPrefix/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.pathPrefix.items.type,parentSchema:schema12.properties.pathPrefix.items,data:data33};
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
}
if(data25.pathRegex !== undefined){
let data34 = data25.pathRegex;
if(typeof data34 !== "string"){
const err49 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/pathRegex",schemaPath:"#/definitions/route/properties/pathRegex/type",keyword:"type",params:{type: "string"},schema:schema12.properties.pathRegex.type,parentSchema:schema12.properties.pathRegex,data:data34};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.priority !== undefined){
let data35 = data25.priority;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err50 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.priority.type,parentSchema:schema12.properties.priority,data:data35};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000 || isNaN(data35)){
const err51 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema12.properties.priority,data:data35};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data35 < -1000000 || isNaN(data35)){
const err52 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/definitions/route/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000},schema:-1000000,parentSchema:schema12.properties.priority,data:data35};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data25.methods !== undefined){
let data36 = data25.methods;
if(Array.isArray(data36)){
if(data36.length < 1){
const err53 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/definitions/route/properties/methods/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.methods,data:data36};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len9 = data36.length;
for(let i9=0; i9<len9; i9++){
let data37 = data36[i9];
if(typeof data37 !== "string"){
const err54 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods/" + i9,schemaPath:"#/definitions/route/properties/methods/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.methods.items.type,parentSchema:schema12.properties.methods.items,data:data37};
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
const err55 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/methods",schemaPath:"#/definitions/route/properties/methods/type",keyword:"type",params:{type: "array"},schema:schema12.properties.methods.type,parentSchema:schema12.properties.methods,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data25.headers !== undefined){
let data38 = data25.headers;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key12 in data38){
let data39 = data38[key12];
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (typeof data39 !== "string")){
const err56 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema12.properties.headers.additionalProperties.type},schema:schema12.properties.headers.additionalProperties.type,parentSchema:schema12.properties.headers.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key13 in data39){
if(!((key13 === "startsWith") || (key13 === "absent"))){
const err57 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/headers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema12.properties.headers.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data39.startsWith !== undefined){
let data40 = data39.startsWith;
if(typeof data40 !== "string"){
const err58 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.headers.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.headers.additionalProperties.properties.startsWith,data:data40};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data39.absent !== undefined){
let data41 = data39.absent;
if(typeof data41 !== "boolean"){
const err59 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.headers.additionalProperties.properties.absent.type,parentSchema:schema12.properties.headers.additionalProperties.properties.absent,data:data41};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(data41 === true)){
const err60 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/headers/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.headers.additionalProperties.properties.absent.enum},schema:schema12.properties.headers.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.headers.additionalProperties.properties.absent,data:data41};
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
}
}
else {
const err61 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/definitions/route/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema12.properties.headers.type,parentSchema:schema12.properties.headers,data:data38};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.query !== undefined){
let data42 = data25.query;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key14 in data42){
let data43 = data42[key14];
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (typeof data43 !== "string")){
const err62 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/query/additionalProperties/type",keyword:"type",params:{type: schema12.properties.query.additionalProperties.type},schema:schema12.properties.query.additionalProperties.type,parentSchema:schema12.properties.query.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key15 in data43){
if(!((key15 === "startsWith") || (key15 === "absent"))){
const err63 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/query/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema12.properties.query.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data43.startsWith !== undefined){
let data44 = data43.startsWith;
if(typeof data44 !== "string"){
const err64 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.query.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.query.additionalProperties.properties.startsWith,data:data44};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data43.absent !== undefined){
let data45 = data43.absent;
if(typeof data45 !== "boolean"){
const err65 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.query.additionalProperties.properties.absent.type,parentSchema:schema12.properties.query.additionalProperties.properties.absent,data:data45};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(data45 === true)){
const err66 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/query/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.query.additionalProperties.properties.absent.enum},schema:schema12.properties.query.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.query.additionalProperties.properties.absent,data:data45};
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
}
}
else {
const err67 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"#/definitions/route/properties/query/type",keyword:"type",params:{type: "object"},schema:schema12.properties.query.type,parentSchema:schema12.properties.query,data:data42};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.service !== undefined){
let data46 = data25.service;
if(typeof data46 !== "string"){
const err68 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/route/properties/service/type",keyword:"type",params:{type: "string"},schema:schema12.properties.service.type,parentSchema:schema12.properties.service,data:data46};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.backend !== undefined){
let data47 = data25.backend;
if((typeof data47 !== "string") && (!(data47 && typeof data47 == "object" && !Array.isArray(data47)))){
const err69 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/route/properties/backend/type",keyword:"type",params:{type: schema12.properties.backend.type},schema:schema12.properties.backend.type,parentSchema:schema12.properties.backend,data:data47};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key16 in data47){
let data48 = data47[key16];
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err70 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.backend.additionalProperties.type,parentSchema:schema12.properties.backend.additionalProperties,data:data48};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 100 || isNaN(data48)){
const err71 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema12.properties.backend.additionalProperties,data:data48};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err72 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/backend/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.backend.additionalProperties,data:data48};
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
}
}
if(data25.sticky !== undefined){
let data49 = data25.sticky;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.cookie === undefined){
const err73 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/required",keyword:"required",params:{missingProperty: "cookie"},schema:schema12.properties.sticky.required,parentSchema:schema12.properties.sticky,data:data49};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key17 in data49){
if(!(key17 === "cookie")){
const err74 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema12.properties.sticky,data:data49};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data49.cookie !== undefined){
let data50 = data49.cookie;
if(typeof data50 !== "string"){
const err75 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky/cookie",schemaPath:"#/definitions/route/properties/sticky/properties/cookie/type",keyword:"type",params:{type: "string"},schema:schema12.properties.sticky.properties.cookie.type,parentSchema:schema12.properties.sticky.properties.cookie,data:data50};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/sticky",schemaPath:"#/definitions/route/properties/sticky/type",keyword:"type",params:{type: "object"},schema:schema12.properties.sticky.type,parentSchema:schema12.properties.sticky,data:data49};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.redirect !== undefined){
let data51 = data25.redirect;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key18 in data51){
if(!(func2.call(schema12.properties.redirect.properties, key18))){
const err77 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/route/properties/redirect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema12.properties.redirect,data:data51};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data51.scheme !== undefined){
let data52 = data51.scheme;
if(typeof data52 !== "string"){
const err78 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/route/properties/redirect/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.scheme.type,parentSchema:schema12.properties.redirect.properties.scheme,data:data52};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data52 === "http") || (data52 === "https"))){
const err79 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/scheme",schemaPath:"#/definitions/route/properties/redirect/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirect.properties.scheme.enum},schema:schema12.properties.redirect.properties.scheme.enum,parentSchema:schema12.properties.redirect.properties.scheme,data:data52};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data51.host !== undefined){
let data53 = data51.host;
if(typeof data53 !== "string"){
const err80 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/host",schemaPath:"#/definitions/route/properties/redirect/properties/host/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.host.type,parentSchema:schema12.properties.redirect.properties.host,data:data53};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data51.port !== undefined){
let data54 = data51.port;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err81 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirect.properties.port.type,parentSchema:schema12.properties.redirect.properties.port,data:data54};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 65535 || isNaN(data54)){
const err82 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema12.properties.redirect.properties.port,data:data54};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err83 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/port",schemaPath:"#/definitions/route/properties/redirect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.redirect.properties.port,data:data54};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data51.path !== undefined){
let data55 = data51.path;
if(typeof data55 !== "string"){
const err84 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/path",schemaPath:"#/definitions/route/properties/redirect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.path.type,parentSchema:schema12.properties.redirect.properties.path,data:data55};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data51.replacePrefix !== undefined){
let data56 = data51.replacePrefix;
if(typeof data56 !== "string"){
const err85 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/replacePrefix",schemaPath:"#/definitions/route/properties/redirect/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.replacePrefix.type,parentSchema:schema12.properties.redirect.properties.replacePrefix,data:data56};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data51.query !== undefined){
let data57 = data51.query;
if(typeof data57 !== "string"){
const err86 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/query",schemaPath:"#/definitions/route/properties/redirect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.query.type,parentSchema:schema12.properties.redirect.properties.query,data:data57};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data51.fragment !== undefined){
let data58 = data51.fragment;
if(typeof data58 !== "string"){
const err87 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/fragment",schemaPath:"#/definitions/route/properties/redirect/properties/fragment/type",keyword:"type",params:{type: "string"},schema:schema12.properties.redirect.properties.fragment.type,parentSchema:schema12.properties.redirect.properties.fragment,data:data58};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data51.keepQuery !== undefined){
let data59 = data51.keepQuery;
if(typeof data59 !== "boolean"){
const err88 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/keepQuery",schemaPath:"#/definitions/route/properties/redirect/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.redirect.properties.keepQuery.type,parentSchema:schema12.properties.redirect.properties.keepQuery,data:data59};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data51.status !== undefined){
let data60 = data51.status;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err89 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/route/properties/redirect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.redirect.properties.status.type,parentSchema:schema12.properties.redirect.properties.status,data:data60};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((((data60 === 301) || (data60 === 302)) || (data60 === 303)) || (data60 === 307)) || (data60 === 308))){
const err90 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect/status",schemaPath:"#/definitions/route/properties/redirect/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.redirect.properties.status.enum},schema:schema12.properties.redirect.properties.status.enum,parentSchema:schema12.properties.redirect.properties.status,data:data60};
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
else {
const err91 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect",schemaPath:"#/definitions/route/properties/redirect/type",keyword:"type",params:{type: "object"},schema:schema12.properties.redirect.type,parentSchema:schema12.properties.redirect,data:data51};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data25.return !== undefined){
let data61 = data25.return;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.status === undefined){
const err92 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/required",keyword:"required",params:{missingProperty: "status"},schema:schema12.properties.return.required,parentSchema:schema12.properties.return,data:data61};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key19 in data61){
if(!((((key19 === "status") || (key19 === "body")) || (key19 === "file")) || (key19 === "contentType"))){
const err93 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema12.properties.return,data:data61};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data61.status !== undefined){
let data62 = data61.status;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err94 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.return.properties.status.type,parentSchema:schema12.properties.return.properties.status,data:data62};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 599 || isNaN(data62)){
const err95 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema12.properties.return.properties.status,data:data62};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data62 < 200 || isNaN(data62)){
const err96 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/status",schemaPath:"#/definitions/route/properties/return/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema12.properties.return.properties.status,data:data62};
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
if(data61.body !== undefined){
let data63 = data61.body;
if(typeof data63 !== "string"){
const err97 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/body",schemaPath:"#/definitions/route/properties/return/properties/body/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.body.type,parentSchema:schema12.properties.return.properties.body,data:data63};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data61.file !== undefined){
let data64 = data61.file;
if(typeof data64 !== "string"){
const err98 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/file",schemaPath:"#/definitions/route/properties/return/properties/file/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.file.type,parentSchema:schema12.properties.return.properties.file,data:data64};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data61.contentType !== undefined){
let data65 = data61.contentType;
if(typeof data65 !== "string"){
const err99 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return/contentType",schemaPath:"#/definitions/route/properties/return/properties/contentType/type",keyword:"type",params:{type: "string"},schema:schema12.properties.return.properties.contentType.type,parentSchema:schema12.properties.return.properties.contentType,data:data65};
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
else {
const err100 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/return",schemaPath:"#/definitions/route/properties/return/type",keyword:"type",params:{type: "object"},schema:schema12.properties.return.type,parentSchema:schema12.properties.return,data:data61};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data25.rewrite !== undefined){
let data66 = data25.rewrite;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key20 in data66){
if(!(((key20 === "replacePrefix") || (key20 === "replacePath")) || (key20 === "host"))){
const err101 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/route/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema12.properties.rewrite,data:data66};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data66.replacePrefix !== undefined){
let data67 = data66.replacePrefix;
if(typeof data67 !== "string"){
const err102 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePrefix",schemaPath:"#/definitions/route/properties/rewrite/properties/replacePrefix/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.replacePrefix.type,parentSchema:schema12.properties.rewrite.properties.replacePrefix,data:data67};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data66.replacePath !== undefined){
let data68 = data66.replacePath;
if(typeof data68 !== "string"){
const err103 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/replacePath",schemaPath:"#/definitions/route/properties/rewrite/properties/replacePath/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.replacePath.type,parentSchema:schema12.properties.rewrite.properties.replacePath,data:data68};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data66.host !== undefined){
let data69 = data66.host;
if(typeof data69 !== "string"){
const err104 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite/host",schemaPath:"#/definitions/route/properties/rewrite/properties/host/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rewrite.properties.host.type,parentSchema:schema12.properties.rewrite.properties.host,data:data69};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/rewrite",schemaPath:"#/definitions/route/properties/rewrite/type",keyword:"type",params:{type: "object"},schema:schema12.properties.rewrite.type,parentSchema:schema12.properties.rewrite,data:data66};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data25.requestHeaders !== undefined){
let data70 = data25.requestHeaders;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key21 in data70){
if(!((((key21 === "set") || (key21 === "secrets")) || (key21 === "add")) || (key21 === "remove"))){
const err106 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/route/properties/requestHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema12.properties.requestHeaders,data:data70};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data70.set !== undefined){
let data71 = data70.set;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key22 in data71){
let data72 = data71[key22];
if(typeof data72 !== "string"){
const err107 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.set.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.set.additionalProperties,data:data72};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/set",schemaPath:"#/definitions/route/properties/requestHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.set.type,parentSchema:schema12.properties.requestHeaders.properties.set,data:data71};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data70.secrets !== undefined){
let data73 = data70.secrets;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key23 in data73){
let data74 = data73[key23];
if(typeof data74 !== "string"){
const err109 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.secrets.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.secrets.additionalProperties,data:data74};
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
const err110 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/secrets",schemaPath:"#/definitions/route/properties/requestHeaders/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.secrets.type,parentSchema:schema12.properties.requestHeaders.properties.secrets,data:data73};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data70.add !== undefined){
let data75 = data70.add;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key24 in data75){
let data76 = data75[key24];
if(typeof data76 !== "string"){
const err111 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/requestHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.add.additionalProperties.type,parentSchema:schema12.properties.requestHeaders.properties.add.additionalProperties,data:data76};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/add",schemaPath:"#/definitions/route/properties/requestHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.properties.add.type,parentSchema:schema12.properties.requestHeaders.properties.add,data:data75};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data70.remove !== undefined){
let data77 = data70.remove;
if(Array.isArray(data77)){
if(data77.length < 1){
const err113 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.requestHeaders.properties.remove,data:data77};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len10 = data77.length;
for(let i10=0; i10<len10; i10++){
let data78 = data77[i10];
if(typeof data78 !== "string"){
const err114 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove/" + i10,schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.requestHeaders.properties.remove.items.type,parentSchema:schema12.properties.requestHeaders.properties.remove.items,data:data78};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders/remove",schemaPath:"#/definitions/route/properties/requestHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema12.properties.requestHeaders.properties.remove.type,parentSchema:schema12.properties.requestHeaders.properties.remove,data:data77};
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
else {
const err116 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/requestHeaders",schemaPath:"#/definitions/route/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema12.properties.requestHeaders.type,parentSchema:schema12.properties.requestHeaders,data:data70};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data25.responseHeaders !== undefined){
let data79 = data25.responseHeaders;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key25 in data79){
if(!(((key25 === "set") || (key25 === "add")) || (key25 === "remove"))){
const err117 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/route/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema12.properties.responseHeaders,data:data79};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data79.set !== undefined){
let data80 = data79.set;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key26 in data80){
let data81 = data80[key26];
if(typeof data81 !== "string"){
const err118 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/responseHeaders/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.set.additionalProperties.type,parentSchema:schema12.properties.responseHeaders.properties.set.additionalProperties,data:data81};
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
else {
const err119 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/set",schemaPath:"#/definitions/route/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.properties.set.type,parentSchema:schema12.properties.responseHeaders.properties.set,data:data80};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data79.add !== undefined){
let data82 = data79.add;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key27 in data82){
let data83 = data82[key27];
if(typeof data83 !== "string"){
const err120 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/responseHeaders/properties/add/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.add.additionalProperties.type,parentSchema:schema12.properties.responseHeaders.properties.add.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/add",schemaPath:"#/definitions/route/properties/responseHeaders/properties/add/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.properties.add.type,parentSchema:schema12.properties.responseHeaders.properties.add,data:data82};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data79.remove !== undefined){
let data84 = data79.remove;
if(Array.isArray(data84)){
if(data84.length < 1){
const err122 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.responseHeaders.properties.remove,data:data84};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len11 = data84.length;
for(let i11=0; i11<len11; i11++){
let data85 = data84[i11];
if(typeof data85 !== "string"){
const err123 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove/" + i11,schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.responseHeaders.properties.remove.items.type,parentSchema:schema12.properties.responseHeaders.properties.remove.items,data:data85};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders/remove",schemaPath:"#/definitions/route/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema12.properties.responseHeaders.properties.remove.type,parentSchema:schema12.properties.responseHeaders.properties.remove,data:data84};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/responseHeaders",schemaPath:"#/definitions/route/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema12.properties.responseHeaders.type,parentSchema:schema12.properties.responseHeaders,data:data79};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data25.auth !== undefined){
let data86 = data25.auth;
if(typeof data86 !== "string"){
const err126 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/auth",schemaPath:"#/definitions/route/properties/auth/type",keyword:"type",params:{type: "string"},schema:schema12.properties.auth.type,parentSchema:schema12.properties.auth,data:data86};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data25.timeout !== undefined){
let data87 = data25.timeout;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key28 in data87){
if(!((key28 === "server") || (key28 === "tunnel"))){
const err127 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/route/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema12.properties.timeout,data:data87};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data87.server !== undefined){
let data88 = data87.server;
if(typeof data88 !== "string"){
const err128 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/route/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.server.type,parentSchema:schema12.properties.timeout.properties.server,data:data88};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data87.tunnel !== undefined){
let data89 = data87.tunnel;
if(typeof data89 !== "string"){
const err129 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/route/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema12.properties.timeout.properties.tunnel.type,parentSchema:schema12.properties.timeout.properties.tunnel,data:data89};
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
const err130 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/route/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema12.properties.timeout.type,parentSchema:schema12.properties.timeout,data:data87};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data25.log !== undefined){
let data90 = data25.log;
if(typeof data90 !== "string"){
const err131 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/log",schemaPath:"#/definitions/route/properties/log/type",keyword:"type",params:{type: "string"},schema:schema12.properties.log.type,parentSchema:schema12.properties.log,data:data90};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data25.allow !== undefined){
let data91 = data25.allow;
if((!(data91 && typeof data91 == "object" && !Array.isArray(data91))) && (typeof data91 !== "string")){
const err132 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/type",keyword:"type",params:{type: schema12.properties.allow.type},schema:schema12.properties.allow.type,parentSchema:schema12.properties.allow,data:data91};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.src === undefined){
const err133 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/required",keyword:"required",params:{missingProperty: "src"},schema:schema12.properties.allow.required,parentSchema:schema12.properties.allow,data:data91};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key29 in data91){
if(!(key29 === "src")){
const err134 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/definitions/route/properties/allow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema12.properties.allow,data:data91};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data91.src !== undefined){
let data92 = data91.src;
if(Array.isArray(data92)){
if(data92.length < 1){
const err135 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/route/properties/allow/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.allow.properties.src,data:data92};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len12 = data92.length;
for(let i12=0; i12<len12; i12++){
let data93 = data92[i12];
if(typeof data93 !== "string"){
const err136 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src/" + i12,schemaPath:"#/definitions/route/properties/allow/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.allow.properties.src.items.type,parentSchema:schema12.properties.allow.properties.src.items,data:data93};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/src",schemaPath:"#/definitions/route/properties/allow/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.allow.properties.src.type,parentSchema:schema12.properties.allow.properties.src,data:data92};
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
}
if(data25.deny !== undefined){
let data94 = data25.deny;
if((!(data94 && typeof data94 == "object" && !Array.isArray(data94))) && (typeof data94 !== "string")){
const err138 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/type",keyword:"type",params:{type: schema12.properties.deny.type},schema:schema12.properties.deny.type,parentSchema:schema12.properties.deny,data:data94};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.src === undefined){
const err139 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/required",keyword:"required",params:{missingProperty: "src"},schema:schema12.properties.deny.required,parentSchema:schema12.properties.deny,data:data94};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key30 in data94){
if(!(key30 === "src")){
const err140 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny",schemaPath:"#/definitions/route/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema12.properties.deny,data:data94};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data94.src !== undefined){
let data95 = data94.src;
if(Array.isArray(data95)){
if(data95.length < 1){
const err141 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/route/properties/deny/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.deny.properties.src,data:data95};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const len13 = data95.length;
for(let i13=0; i13<len13; i13++){
let data96 = data95[i13];
if(typeof data96 !== "string"){
const err142 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src/" + i13,schemaPath:"#/definitions/route/properties/deny/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.deny.properties.src.items.type,parentSchema:schema12.properties.deny.properties.src.items,data:data96};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/deny/src",schemaPath:"#/definitions/route/properties/deny/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.deny.properties.src.type,parentSchema:schema12.properties.deny.properties.src,data:data95};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
}
if(data25.encodedSlashes !== undefined){
let data97 = data25.encodedSlashes;
if(typeof data97 !== "string"){
const err144 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/route/properties/encodedSlashes/type",keyword:"type",params:{type: "string"},schema:schema12.properties.encodedSlashes.type,parentSchema:schema12.properties.encodedSlashes,data:data97};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((data97 === "refuse") || (data97 === "pass"))){
const err145 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/encodedSlashes",schemaPath:"#/definitions/route/properties/encodedSlashes/enum",keyword:"enum",params:{allowedValues: schema12.properties.encodedSlashes.enum},schema:schema12.properties.encodedSlashes.enum,parentSchema:schema12.properties.encodedSlashes,data:data97};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data25.cookies !== undefined){
let data98 = data25.cookies;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key31 in data98){
let data99 = data98[key31];
if((!(data99 && typeof data99 == "object" && !Array.isArray(data99))) && (typeof data99 !== "string")){
const err146 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/cookies/additionalProperties/type",keyword:"type",params:{type: schema12.properties.cookies.additionalProperties.type},schema:schema12.properties.cookies.additionalProperties.type,parentSchema:schema12.properties.cookies.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key32 in data99){
if(!((key32 === "startsWith") || (key32 === "absent"))){
const err147 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/properties/cookies/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema12.properties.cookies.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data99.startsWith !== undefined){
let data100 = data99.startsWith;
if(typeof data100 !== "string"){
const err148 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema12.properties.cookies.additionalProperties.properties.startsWith.type,parentSchema:schema12.properties.cookies.additionalProperties.properties.startsWith,data:data100};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data99.absent !== undefined){
let data101 = data99.absent;
if(typeof data101 !== "boolean"){
const err149 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/absent/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.cookies.additionalProperties.properties.absent.type,parentSchema:schema12.properties.cookies.additionalProperties.properties.absent,data:data101};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!(data101 === true)){
const err150 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/absent",schemaPath:"#/definitions/route/properties/cookies/additionalProperties/properties/absent/enum",keyword:"enum",params:{allowedValues: schema12.properties.cookies.additionalProperties.properties.absent.enum},schema:schema12.properties.cookies.additionalProperties.properties.absent.enum,parentSchema:schema12.properties.cookies.additionalProperties.properties.absent,data:data101};
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
}
}
else {
const err151 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cookies",schemaPath:"#/definitions/route/properties/cookies/type",keyword:"type",params:{type: "object"},schema:schema12.properties.cookies.type,parentSchema:schema12.properties.cookies,data:data98};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data25.src !== undefined){
let data102 = data25.src;
if(Array.isArray(data102)){
if(data102.length < 1){
const err152 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/src",schemaPath:"#/definitions/route/properties/src/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.src,data:data102};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len14 = data102.length;
for(let i14=0; i14<len14; i14++){
let data103 = data102[i14];
if(typeof data103 !== "string"){
const err153 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/src/" + i14,schemaPath:"#/definitions/route/properties/src/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.src.items.type,parentSchema:schema12.properties.src.items,data:data103};
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
const err154 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/src",schemaPath:"#/definitions/route/properties/src/type",keyword:"type",params:{type: "array"},schema:schema12.properties.src.type,parentSchema:schema12.properties.src,data:data102};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/routes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/route/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data:data25};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "object"},schema:schema11.properties.routes.type,parentSchema:schema11.properties.routes,data:data24};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.redirects !== undefined){
let data104 = data.redirects;
if(Array.isArray(data104)){
if(data104.length < 1){
const err157 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.redirects,data:data104};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const len15 = data104.length;
for(let i15=0; i15<len15; i15++){
let data105 = data104[i15];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key33 in data105){
if(!((((((key33 === "file") || (key33 === "from")) || (key33 === "to")) || (key33 === "status")) || (key33 === "keepQuery")) || (key33 === "listener"))){
const err158 = {instancePath:instancePath+"/redirects/" + i15,schemaPath:"#/definitions/redirects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema13,data:data105};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data105.file !== undefined){
let data106 = data105.file;
if(typeof data106 !== "string"){
const err159 = {instancePath:instancePath+"/redirects/" + i15+"/file",schemaPath:"#/definitions/redirects/properties/file/type",keyword:"type",params:{type: "string"},schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data106};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data105.from !== undefined){
let data107 = data105.from;
if(typeof data107 !== "string"){
const err160 = {instancePath:instancePath+"/redirects/" + i15+"/from",schemaPath:"#/definitions/redirects/properties/from/type",keyword:"type",params:{type: "string"},schema:schema13.properties.from.type,parentSchema:schema13.properties.from,data:data107};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data105.to !== undefined){
let data108 = data105.to;
if(typeof data108 !== "string"){
const err161 = {instancePath:instancePath+"/redirects/" + i15+"/to",schemaPath:"#/definitions/redirects/properties/to/type",keyword:"type",params:{type: "string"},schema:schema13.properties.to.type,parentSchema:schema13.properties.to,data:data108};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data105.status !== undefined){
let data109 = data105.status;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err162 = {instancePath:instancePath+"/redirects/" + i15+"/status",schemaPath:"#/definitions/redirects/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.status.type,parentSchema:schema13.properties.status,data:data109};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(((((data109 === 301) || (data109 === 302)) || (data109 === 303)) || (data109 === 307)) || (data109 === 308))){
const err163 = {instancePath:instancePath+"/redirects/" + i15+"/status",schemaPath:"#/definitions/redirects/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.status.enum},schema:schema13.properties.status.enum,parentSchema:schema13.properties.status,data:data109};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data105.keepQuery !== undefined){
let data110 = data105.keepQuery;
if(typeof data110 !== "boolean"){
const err164 = {instancePath:instancePath+"/redirects/" + i15+"/keepQuery",schemaPath:"#/definitions/redirects/properties/keepQuery/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties.keepQuery.type,parentSchema:schema13.properties.keepQuery,data:data110};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data105.listener !== undefined){
let data111 = data105.listener;
if((typeof data111 !== "string") && (!(Array.isArray(data111)))){
const err165 = {instancePath:instancePath+"/redirects/" + i15+"/listener",schemaPath:"#/definitions/redirects/properties/listener/type",keyword:"type",params:{type: schema13.properties.listener.type},schema:schema13.properties.listener.type,parentSchema:schema13.properties.listener,data:data111};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(Array.isArray(data111)){
if(data111.length < 1){
const err166 = {instancePath:instancePath+"/redirects/" + i15+"/listener",schemaPath:"#/definitions/redirects/properties/listener/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.listener,data:data111};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len16 = data111.length;
for(let i16=0; i16<len16; i16++){
let data112 = data111[i16];
if(typeof data112 !== "string"){
const err167 = {instancePath:instancePath+"/redirects/" + i15+"/listener/" + i16,schemaPath:"#/definitions/redirects/properties/listener/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.listener.items.type,parentSchema:schema13.properties.listener.items,data:data112};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
}
}
else {
const err168 = {instancePath:instancePath+"/redirects/" + i15,schemaPath:"#/definitions/redirects/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data105};
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
const err169 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "array"},schema:schema11.properties.redirects.type,parentSchema:schema11.properties.redirects,data:data104};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.backends !== undefined){
let data113 = data.backends;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key34 in data113){
let data114 = data113[key34];
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key35 in data114){
if(!(func2.call(schema14.properties, key35))){
const err170 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema14,data:data114};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data114.service !== undefined){
let data115 = data114.service;
if(typeof data115 !== "string"){
const err171 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/backend/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.service.type,parentSchema:schema14.properties.service,data:data115};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data114.tags !== undefined){
let data116 = data114.tags;
if(Array.isArray(data116)){
if(data116.length < 1){
const err172 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/backend/properties/tags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.tags,data:data116};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
const len17 = data116.length;
for(let i17=0; i17<len17; i17++){
let data117 = data116[i17];
if(typeof data117 !== "string"){
const err173 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags/" + i17,schemaPath:"#/definitions/backend/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tags.items.type,parentSchema:schema14.properties.tags.items,data:data117};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tags",schemaPath:"#/definitions/backend/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.tags.type,parentSchema:schema14.properties.tags,data:data116};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data114.withoutTags !== undefined){
let data118 = data114.withoutTags;
if(Array.isArray(data118)){
if(data118.length < 1){
const err175 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags",schemaPath:"#/definitions/backend/properties/withoutTags/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.withoutTags,data:data118};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len18 = data118.length;
for(let i18=0; i18<len18; i18++){
let data119 = data118[i18];
if(typeof data119 !== "string"){
const err176 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags/" + i18,schemaPath:"#/definitions/backend/properties/withoutTags/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.withoutTags.items.type,parentSchema:schema14.properties.withoutTags.items,data:data119};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/withoutTags",schemaPath:"#/definitions/backend/properties/withoutTags/type",keyword:"type",params:{type: "array"},schema:schema14.properties.withoutTags.type,parentSchema:schema14.properties.withoutTags,data:data118};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data114.datacenter !== undefined){
let data120 = data114.datacenter;
if(typeof data120 !== "string"){
const err178 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/datacenter",schemaPath:"#/definitions/backend/properties/datacenter/type",keyword:"type",params:{type: "string"},schema:schema14.properties.datacenter.type,parentSchema:schema14.properties.datacenter,data:data120};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data114.weights !== undefined){
let data121 = data114.weights;
if(typeof data121 !== "string"){
const err179 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/weights",schemaPath:"#/definitions/backend/properties/weights/type",keyword:"type",params:{type: "string"},schema:schema14.properties.weights.type,parentSchema:schema14.properties.weights,data:data121};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!(data121 === "consul")){
const err180 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/weights",schemaPath:"#/definitions/backend/properties/weights/enum",keyword:"enum",params:{allowedValues: schema14.properties.weights.enum},schema:schema14.properties.weights.enum,parentSchema:schema14.properties.weights,data:data121};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data114.servers !== undefined){
let data122 = data114.servers;
if(Array.isArray(data122)){
if(data122.length < 1){
const err181 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/definitions/backend/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.servers,data:data122};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const len19 = data122.length;
for(let i19=0; i19<len19; i19++){
let data123 = data122[i19];
if(typeof data123 !== "string"){
const err182 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers/" + i19,schemaPath:"#/definitions/backend/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.servers.items.type,parentSchema:schema14.properties.servers.items,data:data123};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/servers",schemaPath:"#/definitions/backend/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema14.properties.servers.type,parentSchema:schema14.properties.servers,data:data122};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data114.fallback !== undefined){
let data124 = data114.fallback;
if(typeof data124 !== "string"){
const err184 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/fallback",schemaPath:"#/definitions/backend/properties/fallback/type",keyword:"type",params:{type: "string"},schema:schema14.properties.fallback.type,parentSchema:schema14.properties.fallback,data:data124};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data114.backup !== undefined){
let data125 = data114.backup;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key36 in data125){
if(!(((key36 === "tag") || (key36 === "service")) || (key36 === "servers"))){
const err185 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup",schemaPath:"#/definitions/backend/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema14.properties.backup,data:data125};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data125.tag !== undefined){
let data126 = data125.tag;
if(typeof data126 !== "string"){
const err186 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/tag",schemaPath:"#/definitions/backend/properties/backup/properties/tag/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.tag.type,parentSchema:schema14.properties.backup.properties.tag,data:data126};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data125.service !== undefined){
let data127 = data125.service;
if(typeof data127 !== "string"){
const err187 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/service",schemaPath:"#/definitions/backend/properties/backup/properties/service/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.service.type,parentSchema:schema14.properties.backup.properties.service,data:data127};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data125.servers !== undefined){
let data128 = data125.servers;
if(Array.isArray(data128)){
if(data128.length < 1){
const err188 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers",schemaPath:"#/definitions/backend/properties/backup/properties/servers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.backup.properties.servers,data:data128};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len20 = data128.length;
for(let i20=0; i20<len20; i20++){
let data129 = data128[i20];
if(typeof data129 !== "string"){
const err189 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers/" + i20,schemaPath:"#/definitions/backend/properties/backup/properties/servers/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.backup.properties.servers.items.type,parentSchema:schema14.properties.backup.properties.servers.items,data:data129};
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
const err190 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup/servers",schemaPath:"#/definitions/backend/properties/backup/properties/servers/type",keyword:"type",params:{type: "array"},schema:schema14.properties.backup.properties.servers.type,parentSchema:schema14.properties.backup.properties.servers,data:data128};
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
const err191 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/backup",schemaPath:"#/definitions/backend/properties/backup/type",keyword:"type",params:{type: "object"},schema:schema14.properties.backup.type,parentSchema:schema14.properties.backup,data:data125};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data114.balance !== undefined){
let data130 = data114.balance;
if(typeof data130 !== "string"){
const err192 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/balance",schemaPath:"#/definitions/backend/properties/balance/type",keyword:"type",params:{type: "string"},schema:schema14.properties.balance.type,parentSchema:schema14.properties.balance,data:data130};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data114.check !== undefined){
let data131 = data114.check;
if((!(data131 && typeof data131 == "object" && !Array.isArray(data131))) && (typeof data131 !== "string")){
const err193 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/definitions/backend/properties/check/type",keyword:"type",params:{type: schema14.properties.check.type},schema:schema14.properties.check.type,parentSchema:schema14.properties.check,data:data131};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key37 in data131){
if(!(func2.call(schema14.properties.check.properties, key37))){
const err194 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check",schemaPath:"#/definitions/backend/properties/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema14.properties.check,data:data131};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data131.get !== undefined){
let data132 = data131.get;
if(typeof data132 !== "string"){
const err195 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/get",schemaPath:"#/definitions/backend/properties/check/properties/get/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.get.type,parentSchema:schema14.properties.check.properties.get,data:data132};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data131.head !== undefined){
let data133 = data131.head;
if(typeof data133 !== "string"){
const err196 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/head",schemaPath:"#/definitions/backend/properties/check/properties/head/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.head.type,parentSchema:schema14.properties.check.properties.head,data:data133};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data131.host !== undefined){
let data134 = data131.host;
if(typeof data134 !== "string"){
const err197 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/host",schemaPath:"#/definitions/backend/properties/check/properties/host/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.host.type,parentSchema:schema14.properties.check.properties.host,data:data134};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data131.headers !== undefined){
let data135 = data131.headers;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key38 in data135){
let data136 = data135[key38];
if(typeof data136 !== "string"){
const err198 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/headers/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/properties/check/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.headers.additionalProperties.type,parentSchema:schema14.properties.check.properties.headers.additionalProperties,data:data136};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/headers",schemaPath:"#/definitions/backend/properties/check/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema14.properties.check.properties.headers.type,parentSchema:schema14.properties.check.properties.headers,data:data135};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data131.expect !== undefined){
let data137 = data131.expect;
if(((typeof data137 !== "string") && (!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137))))) && (!(Array.isArray(data137)))){
const err200 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/type",keyword:"type",params:{type: schema14.properties.check.properties.expect.type},schema:schema14.properties.check.properties.expect.type,parentSchema:schema14.properties.check.properties.expect,data:data137};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 599 || isNaN(data137)){
const err201 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.check.properties.expect,data:data137};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data137 < 100 || isNaN(data137)){
const err202 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.expect,data:data137};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(Array.isArray(data137)){
if(data137.length < 1){
const err203 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect",schemaPath:"#/definitions/backend/properties/check/properties/expect/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.check.properties.expect,data:data137};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len21 = data137.length;
for(let i21=0; i21<len21; i21++){
let data138 = data137[i21];
if((typeof data138 !== "string") && (!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138))))){
const err204 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i21,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/type",keyword:"type",params:{type: schema14.properties.check.properties.expect.items.type},schema:schema14.properties.check.properties.expect.items.type,parentSchema:schema14.properties.check.properties.expect.items,data:data138};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 599 || isNaN(data138)){
const err205 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i21,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema14.properties.check.properties.expect.items,data:data138};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data138 < 100 || isNaN(data138)){
const err206 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expect/" + i21,schemaPath:"#/definitions/backend/properties/check/properties/expect/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.expect.items,data:data138};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
}
}
if(data131.expectBody !== undefined){
let data139 = data131.expectBody;
if(typeof data139 !== "string"){
const err207 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/expectBody",schemaPath:"#/definitions/backend/properties/check/properties/expectBody/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.expectBody.type,parentSchema:schema14.properties.check.properties.expectBody,data:data139};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data131.every !== undefined){
let data140 = data131.every;
if(typeof data140 !== "string"){
const err208 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/every",schemaPath:"#/definitions/backend/properties/check/properties/every/type",keyword:"type",params:{type: "string"},schema:schema14.properties.check.properties.every.type,parentSchema:schema14.properties.check.properties.every,data:data140};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data131.rise !== undefined){
let data141 = data131.rise;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err209 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.rise.type,parentSchema:schema14.properties.check.properties.rise,data:data141};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 100 || isNaN(data141)){
const err210 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.rise,data:data141};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data141 < 1 || isNaN(data141)){
const err211 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/rise",schemaPath:"#/definitions/backend/properties/check/properties/rise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.rise,data:data141};
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
if(data131.fall !== undefined){
let data142 = data131.fall;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err212 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.fall.type,parentSchema:schema14.properties.check.properties.fall,data:data142};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 100 || isNaN(data142)){
const err213 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.check.properties.fall,data:data142};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data142 < 1 || isNaN(data142)){
const err214 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/fall",schemaPath:"#/definitions/backend/properties/check/properties/fall/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.fall,data:data142};
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
if(data131.port !== undefined){
let data143 = data131.port;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err215 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.check.properties.port.type,parentSchema:schema14.properties.check.properties.port,data:data143};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 65535 || isNaN(data143)){
const err216 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema14.properties.check.properties.port,data:data143};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data143 < 1 || isNaN(data143)){
const err217 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/check/port",schemaPath:"#/definitions/backend/properties/check/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.check.properties.port,data:data143};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
}
}
if(data114.timeout !== undefined){
let data144 = data114.timeout;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key39 in data144){
if(!(((((key39 === "connect") || (key39 === "server")) || (key39 === "queue")) || (key39 === "tunnel")) || (key39 === "check"))){
const err218 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/backend/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema14.properties.timeout,data:data144};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data144.connect !== undefined){
let data145 = data144.connect;
if(typeof data145 !== "string"){
const err219 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/connect",schemaPath:"#/definitions/backend/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.connect.type,parentSchema:schema14.properties.timeout.properties.connect,data:data145};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data144.server !== undefined){
let data146 = data144.server;
if(typeof data146 !== "string"){
const err220 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/server",schemaPath:"#/definitions/backend/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.server.type,parentSchema:schema14.properties.timeout.properties.server,data:data146};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data144.queue !== undefined){
let data147 = data144.queue;
if(typeof data147 !== "string"){
const err221 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/queue",schemaPath:"#/definitions/backend/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.queue.type,parentSchema:schema14.properties.timeout.properties.queue,data:data147};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data144.tunnel !== undefined){
let data148 = data144.tunnel;
if(typeof data148 !== "string"){
const err222 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/tunnel",schemaPath:"#/definitions/backend/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.tunnel.type,parentSchema:schema14.properties.timeout.properties.tunnel,data:data148};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data144.check !== undefined){
let data149 = data144.check;
if(typeof data149 !== "string"){
const err223 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout/check",schemaPath:"#/definitions/backend/properties/timeout/properties/check/type",keyword:"type",params:{type: "string"},schema:schema14.properties.timeout.properties.check.type,parentSchema:schema14.properties.timeout.properties.check,data:data149};
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
const err224 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/definitions/backend/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema14.properties.timeout.type,parentSchema:schema14.properties.timeout,data:data144};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data114.retries !== undefined){
let data150 = data114.retries;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err225 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.retries.type,parentSchema:schema14.properties.retries,data:data150};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 > 100 || isNaN(data150)){
const err226 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema14.properties.retries,data:data150};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data150 < 0 || isNaN(data150)){
const err227 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/definitions/backend/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14.properties.retries,data:data150};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
if(data114.retryOn !== undefined){
let data151 = data114.retryOn;
if(Array.isArray(data151)){
const len22 = data151.length;
for(let i22=0; i22<len22; i22++){
let data152 = data151[i22];
if(!(((((((((data152 === "conn-failure") || (data152 === "empty-response")) || (data152 === "junk-response")) || (data152 === "response-timeout")) || (data152 === 425)) || (data152 === 500)) || (data152 === 502)) || (data152 === 503)) || (data152 === 504))){
const err228 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retryOn/" + i22,schemaPath:"#/definitions/backend/properties/retryOn/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.retryOn.items.enum},schema:schema14.properties.retryOn.items.enum,parentSchema:schema14.properties.retryOn.items,data:data152};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/retryOn",schemaPath:"#/definitions/backend/properties/retryOn/type",keyword:"type",params:{type: "array"},schema:schema14.properties.retryOn.type,parentSchema:schema14.properties.retryOn,data:data151};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data114.maxconn !== undefined){
let data153 = data114.maxconn;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err230 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.maxconn.type,parentSchema:schema14.properties.maxconn,data:data153};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 > 1000000 || isNaN(data153)){
const err231 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema14.properties.maxconn,data:data153};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data153 < 1 || isNaN(data153)){
const err232 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/maxconn",schemaPath:"#/definitions/backend/properties/maxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema14.properties.maxconn,data:data153};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
if(data114.slowStart !== undefined){
let data154 = data114.slowStart;
if(typeof data154 !== "string"){
const err233 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/slowStart",schemaPath:"#/definitions/backend/properties/slowStart/type",keyword:"type",params:{type: "string"},schema:schema14.properties.slowStart.type,parentSchema:schema14.properties.slowStart,data:data154};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data114.tls !== undefined){
let data155 = data114.tls;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key40 in data155){
if(!(((((key40 === "ca") || (key40 === "name")) || (key40 === "sni")) || (key40 === "certificate")) || (key40 === "verify"))){
const err234 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/backend/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema14.properties.tls,data:data155};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data155.ca !== undefined){
let data156 = data155.ca;
if(typeof data156 !== "string"){
const err235 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/ca",schemaPath:"#/definitions/backend/properties/tls/properties/ca/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.ca.type,parentSchema:schema14.properties.tls.properties.ca,data:data156};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data155.name !== undefined){
let data157 = data155.name;
if(typeof data157 !== "string"){
const err236 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/name",schemaPath:"#/definitions/backend/properties/tls/properties/name/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.name.type,parentSchema:schema14.properties.tls.properties.name,data:data157};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data155.sni !== undefined){
let data158 = data155.sni;
if(typeof data158 !== "string"){
const err237 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/sni",schemaPath:"#/definitions/backend/properties/tls/properties/sni/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.sni.type,parentSchema:schema14.properties.tls.properties.sni,data:data158};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data155.certificate !== undefined){
let data159 = data155.certificate;
if(typeof data159 !== "string"){
const err238 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/definitions/backend/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.certificate.type,parentSchema:schema14.properties.tls.properties.certificate,data:data159};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data155.verify !== undefined){
let data160 = data155.verify;
if(typeof data160 !== "string"){
const err239 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",schemaPath:"#/definitions/backend/properties/tls/properties/verify/type",keyword:"type",params:{type: "string"},schema:schema14.properties.tls.properties.verify.type,parentSchema:schema14.properties.tls.properties.verify,data:data160};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!(((data160 === "name") || (data160 === "authority")) || (data160 === "none"))){
const err240 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/verify",schemaPath:"#/definitions/backend/properties/tls/properties/verify/enum",keyword:"enum",params:{allowedValues: schema14.properties.tls.properties.verify.enum},schema:schema14.properties.tls.properties.verify.enum,parentSchema:schema14.properties.tls.properties.verify,data:data160};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/definitions/backend/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema14.properties.tls.type,parentSchema:schema14.properties.tls,data:data155};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data114.http2 !== undefined){
let data161 = data114.http2;
if(typeof data161 !== "boolean"){
const err242 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/http2",schemaPath:"#/definitions/backend/properties/http2/type",keyword:"type",params:{type: "boolean"},schema:schema14.properties.http2.type,parentSchema:schema14.properties.http2,data:data161};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data114.proxyProtocol !== undefined){
let data162 = data114.proxyProtocol;
if(typeof data162 !== "string"){
const err243 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/backend/properties/proxyProtocol/type",keyword:"type",params:{type: "string"},schema:schema14.properties.proxyProtocol.type,parentSchema:schema14.properties.proxyProtocol,data:data162};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!((data162 === "v1") || (data162 === "v2"))){
const err244 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/proxyProtocol",schemaPath:"#/definitions/backend/properties/proxyProtocol/enum",keyword:"enum",params:{allowedValues: schema14.properties.proxyProtocol.enum},schema:schema14.properties.proxyProtocol.enum,parentSchema:schema14.properties.proxyProtocol,data:data162};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data114.haproxy !== undefined){
let data163 = data114.haproxy;
if(typeof data163 !== "string"){
const err245 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/haproxy",schemaPath:"#/definitions/backend/properties/haproxy/type",keyword:"type",params:{type: "string"},schema:schema14.properties.haproxy.type,parentSchema:schema14.properties.haproxy,data:data163};
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
else {
const err246 = {instancePath:instancePath+"/backends/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/backend/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data114};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/backends",schemaPath:"#/properties/backends/type",keyword:"type",params:{type: "object"},schema:schema11.properties.backends.type,parentSchema:schema11.properties.backends,data:data113};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data.tcp !== undefined){
let data164 = data.tcp;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key41 in data164){
let data165 = data164[key41];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.listener === undefined){
const err248 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/required",keyword:"required",params:{missingProperty: "listener"},schema:schema15.required,parentSchema:schema15,data:data165};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key42 in data165){
if(!(((key42 === "listener") || (key42 === "service")) || (key42 === "backend"))){
const err249 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema15,data:data165};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data165.listener !== undefined){
let data166 = data165.listener;
if(typeof data166 !== "string"){
const err250 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/listener",schemaPath:"#/definitions/tcpRoute/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema15.properties.listener.type,parentSchema:schema15.properties.listener,data:data166};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data165.service !== undefined){
let data167 = data165.service;
if(typeof data167 !== "string"){
const err251 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/service",schemaPath:"#/definitions/tcpRoute/properties/service/type",keyword:"type",params:{type: "string"},schema:schema15.properties.service.type,parentSchema:schema15.properties.service,data:data167};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data165.backend !== undefined){
let data168 = data165.backend;
if(typeof data168 !== "string"){
const err252 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/backend",schemaPath:"#/definitions/tcpRoute/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema15.properties.backend.type,parentSchema:schema15.properties.backend,data:data168};
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
const err253 = {instancePath:instancePath+"/tcp/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/tcpRoute/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data:data165};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/tcp",schemaPath:"#/properties/tcp/type",keyword:"type",params:{type: "object"},schema:schema11.properties.tcp.type,parentSchema:schema11.properties.tcp,data:data164};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.tests !== undefined){
let data169 = data.tests;
if(Array.isArray(data169)){
if(data169.length < 0){
const err255 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema11.properties.tests,data:data169};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len23 = data169.length;
for(let i23=0; i23<len23; i23++){
let data170 = data169[i23];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.request === undefined){
const err256 = {instancePath:instancePath+"/tests/" + i23,schemaPath:"#/definitions/test/required",keyword:"required",params:{missingProperty: "request"},schema:schema16.required,parentSchema:schema16,data:data170};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key43 in data170){
if(!(((((((key43 === "request") || (key43 === "listener")) || (key43 === "headers")) || (key43 === "from")) || (key43 === "body")) || (key43 === "instances")) || (key43 === "expect"))){
const err257 = {instancePath:instancePath+"/tests/" + i23,schemaPath:"#/definitions/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema16,data:data170};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data170.request !== undefined){
let data171 = data170.request;
if(typeof data171 !== "string"){
const err258 = {instancePath:instancePath+"/tests/" + i23+"/request",schemaPath:"#/definitions/test/properties/request/type",keyword:"type",params:{type: "string"},schema:schema16.properties.request.type,parentSchema:schema16.properties.request,data:data171};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data170.listener !== undefined){
let data172 = data170.listener;
if(typeof data172 !== "string"){
const err259 = {instancePath:instancePath+"/tests/" + i23+"/listener",schemaPath:"#/definitions/test/properties/listener/type",keyword:"type",params:{type: "string"},schema:schema16.properties.listener.type,parentSchema:schema16.properties.listener,data:data172};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data170.headers !== undefined){
let data173 = data170.headers;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key44 in data173){
let data174 = data173[key44];
if((typeof data174 !== "string") && (!(Array.isArray(data174)))){
const err260 = {instancePath:instancePath+"/tests/" + i23+"/headers/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema16.properties.headers.additionalProperties.type},schema:schema16.properties.headers.additionalProperties.type,parentSchema:schema16.properties.headers.additionalProperties,data:data174};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(Array.isArray(data174)){
if(data174.length < 0){
const err261 = {instancePath:instancePath+"/tests/" + i23+"/headers/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/headers/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.headers.additionalProperties,data:data174};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
const len24 = data174.length;
for(let i24=0; i24<len24; i24++){
let data175 = data174[i24];
if(typeof data175 !== "string"){
const err262 = {instancePath:instancePath+"/tests/" + i23+"/headers/" + key44.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/definitions/test/properties/headers/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.headers.additionalProperties.items.type,parentSchema:schema16.properties.headers.additionalProperties.items,data:data175};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
}
}
else {
const err263 = {instancePath:instancePath+"/tests/" + i23+"/headers",schemaPath:"#/definitions/test/properties/headers/type",keyword:"type",params:{type: "object"},schema:schema16.properties.headers.type,parentSchema:schema16.properties.headers,data:data173};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data170.from !== undefined){
let data176 = data170.from;
if(typeof data176 !== "string"){
const err264 = {instancePath:instancePath+"/tests/" + i23+"/from",schemaPath:"#/definitions/test/properties/from/type",keyword:"type",params:{type: "string"},schema:schema16.properties.from.type,parentSchema:schema16.properties.from,data:data176};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data170.body !== undefined){
let data177 = data170.body;
if(typeof data177 !== "string"){
const err265 = {instancePath:instancePath+"/tests/" + i23+"/body",schemaPath:"#/definitions/test/properties/body/type",keyword:"type",params:{type: "string"},schema:schema16.properties.body.type,parentSchema:schema16.properties.body,data:data177};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data170.instances !== undefined){
let data178 = data170.instances;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key45 in data178){
let data179 = data178[key45];
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err266 = {instancePath:instancePath+"/tests/" + i23+"/instances/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.instances.additionalProperties.type,parentSchema:schema16.properties.instances.additionalProperties,data:data179};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 > 16 || isNaN(data179)){
const err267 = {instancePath:instancePath+"/tests/" + i23+"/instances/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},schema:16,parentSchema:schema16.properties.instances.additionalProperties,data:data179};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data179 < 0 || isNaN(data179)){
const err268 = {instancePath:instancePath+"/tests/" + i23+"/instances/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/instances/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema16.properties.instances.additionalProperties,data:data179};
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
}
else {
const err269 = {instancePath:instancePath+"/tests/" + i23+"/instances",schemaPath:"#/definitions/test/properties/instances/type",keyword:"type",params:{type: "object"},schema:schema16.properties.instances.type,parentSchema:schema16.properties.instances,data:data178};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data170.expect !== undefined){
let data180 = data170.expect;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key46 in data180){
if(!((((((((key46 === "route") || (key46 === "backend")) || (key46 === "status")) || (key46 === "location")) || (key46 === "path")) || (key46 === "query")) || (key46 === "requestHeaders")) || (key46 === "responseHeaders"))){
const err270 = {instancePath:instancePath+"/tests/" + i23+"/expect",schemaPath:"#/definitions/test/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema16.properties.expect,data:data180};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data180.route !== undefined){
let data181 = data180.route;
if(typeof data181 !== "string"){
const err271 = {instancePath:instancePath+"/tests/" + i23+"/expect/route",schemaPath:"#/definitions/test/properties/expect/properties/route/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.route.type,parentSchema:schema16.properties.expect.properties.route,data:data181};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data180.backend !== undefined){
let data182 = data180.backend;
if(typeof data182 !== "string"){
const err272 = {instancePath:instancePath+"/tests/" + i23+"/expect/backend",schemaPath:"#/definitions/test/properties/expect/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.backend.type,parentSchema:schema16.properties.expect.properties.backend,data:data182};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data180.status !== undefined){
let data183 = data180.status;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
const err273 = {instancePath:instancePath+"/tests/" + i23+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.expect.properties.status.type,parentSchema:schema16.properties.expect.properties.status,data:data183};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 > 599 || isNaN(data183)){
const err274 = {instancePath:instancePath+"/tests/" + i23+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema16.properties.expect.properties.status,data:data183};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data183 < 200 || isNaN(data183)){
const err275 = {instancePath:instancePath+"/tests/" + i23+"/expect/status",schemaPath:"#/definitions/test/properties/expect/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},schema:200,parentSchema:schema16.properties.expect.properties.status,data:data183};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
if(data180.location !== undefined){
let data184 = data180.location;
if(typeof data184 !== "string"){
const err276 = {instancePath:instancePath+"/tests/" + i23+"/expect/location",schemaPath:"#/definitions/test/properties/expect/properties/location/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.location.type,parentSchema:schema16.properties.expect.properties.location,data:data184};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data180.path !== undefined){
let data185 = data180.path;
if(typeof data185 !== "string"){
const err277 = {instancePath:instancePath+"/tests/" + i23+"/expect/path",schemaPath:"#/definitions/test/properties/expect/properties/path/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.path.type,parentSchema:schema16.properties.expect.properties.path,data:data185};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data180.query !== undefined){
let data186 = data180.query;
if(typeof data186 !== "string"){
const err278 = {instancePath:instancePath+"/tests/" + i23+"/expect/query",schemaPath:"#/definitions/test/properties/expect/properties/query/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.query.type,parentSchema:schema16.properties.expect.properties.query,data:data186};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data180.requestHeaders !== undefined){
let data187 = data180.requestHeaders;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key47 in data187){
let data188 = data187[key47];
if((typeof data188 !== "string") && (!(Array.isArray(data188)))){
const err279 = {instancePath:instancePath+"/tests/" + i23+"/expect/requestHeaders/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/type",keyword:"type",params:{type: schema16.properties.expect.properties.requestHeaders.additionalProperties.type},schema:schema16.properties.expect.properties.requestHeaders.additionalProperties.type,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties,data:data188};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(Array.isArray(data188)){
if(data188.length < 0){
const err280 = {instancePath:instancePath+"/tests/" + i23+"/expect/requestHeaders/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties,data:data188};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len25 = data188.length;
for(let i25=0; i25<len25; i25++){
let data189 = data188[i25];
if(typeof data189 !== "string"){
const err281 = {instancePath:instancePath+"/tests/" + i23+"/expect/requestHeaders/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25,schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.requestHeaders.additionalProperties.items.type,parentSchema:schema16.properties.expect.properties.requestHeaders.additionalProperties.items,data:data189};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
}
}
else {
const err282 = {instancePath:instancePath+"/tests/" + i23+"/expect/requestHeaders",schemaPath:"#/definitions/test/properties/expect/properties/requestHeaders/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.properties.requestHeaders.type,parentSchema:schema16.properties.expect.properties.requestHeaders,data:data187};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data180.responseHeaders !== undefined){
let data190 = data180.responseHeaders;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key48 in data190){
let data191 = data190[key48];
if((typeof data191 !== "string") && (!(Array.isArray(data191)))){
const err283 = {instancePath:instancePath+"/tests/" + i23+"/expect/responseHeaders/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/type",keyword:"type",params:{type: schema16.properties.expect.properties.responseHeaders.additionalProperties.type},schema:schema16.properties.expect.properties.responseHeaders.additionalProperties.type,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties,data:data191};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(Array.isArray(data191)){
if(data191.length < 0){
const err284 = {instancePath:instancePath+"/tests/" + i23+"/expect/responseHeaders/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/minItems",keyword:"minItems",params:{limit: 0},schema:0,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties,data:data191};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
const len26 = data191.length;
for(let i26=0; i26<len26; i26++){
let data192 = data191[i26];
if(typeof data192 !== "string"){
const err285 = {instancePath:instancePath+"/tests/" + i23+"/expect/responseHeaders/" + key48.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26,schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.expect.properties.responseHeaders.additionalProperties.items.type,parentSchema:schema16.properties.expect.properties.responseHeaders.additionalProperties.items,data:data192};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
}
}
else {
const err286 = {instancePath:instancePath+"/tests/" + i23+"/expect/responseHeaders",schemaPath:"#/definitions/test/properties/expect/properties/responseHeaders/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.properties.responseHeaders.type,parentSchema:schema16.properties.expect.properties.responseHeaders,data:data190};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/tests/" + i23+"/expect",schemaPath:"#/definitions/test/properties/expect/type",keyword:"type",params:{type: "object"},schema:schema16.properties.expect.type,parentSchema:schema16.properties.expect,data:data180};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/tests/" + i23,schemaPath:"#/definitions/test/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data:data170};
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
const err289 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data169};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
