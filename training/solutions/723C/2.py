from collections import Counter
n, m = map(int, input().split())
songs = list(map(int, input().split()))
least = n // m
c = Counter(songs)
lack = [j for j in range(1, m + 1) for _ in range(least - c[j])]
total = len(lack)
for i, x in enumerate(songs):
    if lack and (x > m or c[x] > least):
        c[x] -= 1
        songs[i] = lack.pop()
print(least, total)
print(*songs)
