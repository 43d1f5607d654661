a, b, c = map(int, input().split())
seen = set()
k = 0
while a not in seen:
    seen.add(a)
    k += 1
    d, a = divmod(a * 10, b)
    if d == c:
        print(k)
        break
else:
    print(-1)
