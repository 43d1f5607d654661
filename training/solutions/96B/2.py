a = []
def go(x, f, s):
    if x > 10**10:
        return
    if f == s:
        a.append(x)
    go(x * 10 + 4, f + 1, s)
    go(x * 10 + 7, f, s + 1)
go(0, 0, 0)
n = int(input())
print(min(x for x in a if x >= n))
