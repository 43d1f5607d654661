n = int(input())
s = input().strip()
for c in 'zyxwvutsrqponmlkjihgfedcb':
    p = chr(ord(c) - 1)
    i = 0
    while i < len(s):
        if s[i] == c and p in (s[i - 1:i] + s[i + 1:i + 2]):
            s = s[:i] + s[i + 1:]
            i = 0
        else:
            i += 1
print(n - len(s))
