n, k, l = map(int, input().split())
staves = sorted(map(int, input().split()))
fits = [s for s in staves if s <= staves[0] + l]
volume = 0
for barrels in range(n - 1, -1, -1):
    if len(fits) <= barrels:
        volume = 0
        break
    volume += fits[0]
    fits = fits[max(1, min(k, len(fits) - barrels)):]
print(volume)
