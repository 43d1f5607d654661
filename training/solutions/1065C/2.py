n, k = map(int, input().split())
h = sorted(map(int, input().split()), reverse=True)
cuts = 0
left = 0
i = 0
cur = h[0]
while cur > h[-1]:
    while i < n and h[i] >= cur:
        i += 1
    if left < i:
        cuts += 1
        left = k
    left -= i
    cur -= 1
print(cuts)
