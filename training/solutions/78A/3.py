def f(s):
    c = 0
    for x in s:
        if x in "aeiou":
            c += 1
    return c

a = f(input())
b = f(input())
c = f(input())
if a == 5 and b == 7 and c == 5:
    print("YES")
else:
    print("NO")
