n = int(input())
v = list(map(int, input().split()))
v.sort()
full = v[-1] - v[0]
area = (v[n - 1] - v[0]) * (v[-1] - v[n])
for low, high in zip(v[1:n], v[n:]):
    if (high - low) * full < area:
        area = (high - low) * full
print(area)
