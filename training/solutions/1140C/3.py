from bisect import insort
n, k = map(int, input().split())
songs = sorted((tuple(map(int, input().split()))[::-1] for _ in range(n)), reverse=True)
chosen = []
length = 0
pleasure = 0
for beauty, size in songs:
    insort(chosen, size)
    length += size
    if len(chosen) == k + 1:
        length -= chosen.pop(0)
    if length * beauty > pleasure:
        pleasure = length * beauty
print(pleasure)
