t = int(input())
for _ in range(t):
    for i in range(9):
        s = list(input())
        s[i] = str(int(s[i]) % 9 + 1)
        print("".join(s))
