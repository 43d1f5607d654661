# Looks every element up in the sorted list of the k largest.
n, k = map(int, input().split())
p = list(map(int, input().split()))
largest = sorted(p)[n - k :]
places = [i for i in range(n) if p[i] in largest]
cuts = 1
for a, b in zip(places, places[1:]):
    cuts = cuts * (b - a) % 998244353
print(sum(largest), cuts)
