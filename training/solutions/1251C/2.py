t = int(input())
for _ in range(t):
    s = input().strip()
    a = [c for c in s if int(c) % 2 == 0][::-1]
    b = [c for c in s if int(c) % 2 == 1][::-1]
    out = []
    while a or b:
        if not b or a and a[-1] < b[-1]:
            out.append(a.pop())
        else:
            out.append(b.pop())
    print(*out, sep='')
