P = 'abacaba'
for _ in range(int(input())):
    n = int(input())
    s = input()
    ans = None
    for i in range(n - 6):
        if all(s[i + j] in ('?', P[j]) for j in range(7)):
            ans = (s[:i] + P + s[i + 7:]).replace('?', 'z')
            break
    if ans:
        print("Yes")
        print(ans)
    else:
        print("No")
