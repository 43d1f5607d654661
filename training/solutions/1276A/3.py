def solve(s):
    ans = []
    for i in range(1, len(s) - 1):
        w = s[i - 1:i + 2]
        if w == "two":
            ans.append(i + 2 if s[i + 1:i + 4] == "one" else i + 1)
        elif w == "one" and s[max(0, i - 3):i] != "two":
            ans.append(i + 1)
    return ans

for _ in range(int(input())):
    r = solve(input())
    print(len(r))
    print(*r)
