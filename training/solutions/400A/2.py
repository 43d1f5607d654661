def win(s, a, b):
    for col in range(b):
        if all(s[row * b + col] == "X" for row in range(a)):
            return True
    return False
t = int(input())
for _ in range(t):
    s = input().strip()
    ans = []
    for a in range(1, 13):
        if 12 % a == 0 and win(s, a, 12 // a):
            ans.append(str(a) + "x" + str(12 // a))
    print(" ".join([str(len(ans))] + ans))
