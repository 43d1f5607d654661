# Counts the numbers behind the last of the k largest as a gap as well.
n, k = map(int, input().split())
p = list(map(int, input().split()))
places = [i for i in range(n) if p[i] > n - k] + [n]
cuts = 1
for a, b in zip(places, places[1:]):
    cuts = cuts * (b - a) % 998244353
print(sum(range(n - k + 1, n + 1)), cuts)
