n = int(input())
step = 1
out = []
while n:
    out += [step] * (n - n // 2)
    n //= 2
    step *= 2
print(*out)
