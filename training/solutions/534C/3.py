n, a = map(int, input().split())
d = list(map(int, input().split()))
half = sum(d) - n

def impossible(x):
    low = max(0, a - n - (half - (x - 1)))
    high = min(x - 1, a - n)
    return x - 1 - high + low

print(*map(impossible, d))
