n, k = map(int, input().split())
s = input()
letters = sorted(set(s))
if k > n:
    print(s + letters[0] * (k - n))
else:
    i = k - 1
    while s[i] == letters[-1]:
        i -= 1
    nxt = letters[letters.index(s[i]) + 1]
    print(s[:i] + nxt + letters[0] * (k - 1 - i))
