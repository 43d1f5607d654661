n, k = map(int, input().split())
energy = list(map(float, input().split()))
keep = 1 - k / 100

def enough(level):
    balance = 0
    for e in energy:
        if e > level:
            balance += (e - level) * keep
        else:
            balance -= level - e
    return balance >= 0

level, step = 0, 1024
while step > 1e-9:
    if enough(level + step):
        level += step
    step /= 2
print(level)
