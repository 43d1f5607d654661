n = int(input())
x = list(map(int, input().split()))
piles = 0
while x:
    piles += 1
    h = 0
    rest = []
    for b in x:
        if b >= h:
            h += 1
        else:
            rest.append(b)
    x = rest
print(piles)
