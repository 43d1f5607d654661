n = input().strip()
x = int(n)
divs = set()
for d in range(1, int(x**0.5) + 1):
    if x % d == 0:
        divs.add(d)
        divs.add(x // d)
print(sum(any(c in n for c in str(d)) for d in divs))
