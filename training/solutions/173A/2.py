n = int(input())
a = input().strip()
b = input().strip()
l = len(a) * len(b)
p = [x + y for x, y in zip(a * len(b), b * len(a))]
q = p[:n % l]
k = n // l
print(sum(k * p.count(x) + q.count(x) for x in ("RP", "PS", "SR")), end=" ")
print(sum(k * p.count(x) + q.count(x) for x in ("PR", "SP", "RS")))
