bal = ans = 0
for c in input():
    if c == '(':
        bal += 1
    elif bal > 0:
        bal -= 1
        ans += 2
print(ans)
