n = int(input())
s = sorted(input(), reverse=True)
t = sorted(input(), reverse=True)
a = t[:]
b = t[:]
lose = 0
win = 0
for c in s:
    if a[0] >= c:
        a.pop(0)
    else:
        lose += 1
    if b[0] > c:
        b.pop(0)
        win += 1
print(lose)
print(win)
