names = "S M L XL XXL".split()
left = dict(zip(names, map(int, input().split())))
k = int(input())
for _ in range(k):
    want = names.index(input().strip())
    have = [j for j in range(5) if left[names[j]]]
    best = min(have, key=lambda j: (abs(j - want), -j))
    left[names[best]] -= 1
    print(names[best])
