n, s = map(int, input().split())

def small(t):
    x = 10 * t + 9
    total = x
    while x:
        total -= x % 10
        x //= 10
    return total < s

tens = 0
step = 1 << 60
while step:
    if small(tens + step - 1):
        tens += step
    step //= 2
print(max(0, n - 10 * tens + 1))
