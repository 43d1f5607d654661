n = int(input())
a = list(map(int, input().split()))
longest = {}
for x in a:
    divs = set()
    d = 1
    while d * d <= x:
        if x % d == 0:
            divs.update((d, x // d))
        d += 1
    divs.discard(1)
    here = max([longest.get(d, 0) for d in divs], default=0) + 1
    for d in divs:
        longest[d] = here
print(max(longest.values(), default=1))
