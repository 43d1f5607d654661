M = 2 ** 32
mul = [1]
x = 0
for _ in range(int(input())):
    s = input().split()
    if s[0] == 'for':
        mul.append(min(M, mul[-1] * int(s[1])))
    elif s[0] == 'end':
        mul.pop()
    else:
        x += mul[-1]
print(x if x < M else "OVERFLOW!!!")
