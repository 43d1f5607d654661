n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
def enough(c):
    powder = k
    for x, y in zip(a, b):
        if c * x > y:
            powder -= c * x - y
            if powder < 0:
                return False
    return True
cookies = 0
for bit in range(31, -1, -1):
    if enough(cookies + (1 << bit)):
        cookies += 1 << bit
print(cookies)
