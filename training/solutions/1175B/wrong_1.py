M = 2 ** 32
mul = [1]
x = 0
over = False
for _ in range(int(input())):
    s = input().split()
    if s[0] == 'for':
        mul.append(mul[-1] * int(s[1]))
        if mul[-1] >= M:
            over = True
    elif s[0] == 'end':
        mul.pop()
    else:
        x += mul[-1]
print("OVERFLOW!!!" if over or x >= M else x)
