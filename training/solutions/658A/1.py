n, c = map(int, input().split())
p = list(map(int, input().split()))
t = list(map(int, input().split()))
def f(p, t):
    s = x = 0
    for a, b in zip(p, t):
        x += b
        s += max(0, a - c * x)
    return s
a, b = f(p, t), f(p[::-1], t[::-1])
print("Limak" if a > b else "Radewoosh" if a < b else "Tie")
