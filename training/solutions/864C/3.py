a, b, f, k = map(int, input().split())
stops = [i * a + (f if i % 2 == 0 else a - f) for i in range(k)] + [k * a]
reach = b
last = 0
count = 0
for p in stops:
    if p > reach:
        count += 1
        reach = last + b
    if p > reach:
        count = -1
        break
    last = p
print(count)
