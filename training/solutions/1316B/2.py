def change(s, k):
    front, back = s[:k - 1], s[k - 1:]
    return back + front if len(back) % 2 == 0 else back + front[::-1]

t = int(input())
for _ in range(t):
    n = int(input())
    s = input()
    ans, k = min((change(s, k), k) for k in range(1, n + 1))
    print(ans)
    print(k)
