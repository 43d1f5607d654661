# Counts modulo 1000000007.
n, k = map(int, input().split())
p = list(map(int, input().split()))
places = [i for i in range(n) if p[i] > n - k]
cuts = 1
for a, b in zip(places, places[1:]):
    cuts = cuts * (b - a) % 1000000007
print(sum(range(n - k + 1, n + 1)), cuts)
