# Multiplies the distances between numbers that follow each other in size, not in place.
n, k = map(int, input().split())
place = {int(value): i for i, value in enumerate(input().split())}
cuts = 1
for value in range(n - k + 1, n):
    cuts = cuts * abs(place[value + 1] - place[value]) % 998244353
print(sum(range(n - k + 1, n + 1)), cuts)
