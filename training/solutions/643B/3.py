n, k = map(int, input().split())
a, b, c, d = map(int, input().split())
first = [a, c]
for city in range(1, n + 1):
    if city not in (a, b, c, d):
        first.append(city)
first += [d, b]
second = first[1::-1] + first[2:-2] + first[:-3:-1]
if n > 4 and k >= n + 1:
    print(*first)
    print(*second)
else:
    print(-1)
