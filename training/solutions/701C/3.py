from collections import Counter
n = int(input())
flats = input()
need = len(set(flats))
window = Counter()
end = 0
best = n
for start in range(n):
    while end < n and len(window) < need:
        window[flats[end]] += 1
        end += 1
    if len(window) < need:
        break
    best = min(best, end - start)
    window[flats[start]] -= 1
    if window[flats[start]] == 0:
        del window[flats[start]]
print(best)
