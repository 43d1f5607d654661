def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
def play(x, y, n, who):
    g = gcd(x, n)
    if n < g:
        return 1 - who
    return play(y, x, n - g, 1 - who)
a, b, n = map(int, input().split())
print(play(a, b, n, 0))
