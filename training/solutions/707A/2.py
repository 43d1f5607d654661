n, m = map(int, input().split())
color = False
for i in range(n):
    for c in input().split():
        if c in "CMY":
            color = True
print("#Color" if color else "#Black&White")
