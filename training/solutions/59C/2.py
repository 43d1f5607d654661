from string import ascii_lowercase as abc
k = int(input())
s = input().strip()
t = [b if a == "?" else a for a, b in zip(s, s[::-1])]
if t != t[::-1]:
    print("IMPOSSIBLE")
else:
    left = sorted(set(abc[:k]) - set(t))
    n = len(t)
    for i in reversed(range((n + 1) // 2)):
        if t[i] == "?":
            t[i] = t[n - i - 1] = left.pop() if left else "a"
    print("IMPOSSIBLE" if left else "".join(t))
