n = int(input())
p = q = 0
ok = False
for i in range(n):
    a, b = map(int, input().split())
    if a > p and b < q:
        ok = True
    p, q = a, b
print("Happy Alex" if ok else "Poor Alex")
