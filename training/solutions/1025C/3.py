s = input().strip()
n = len(s)
cut = [i for i in range(n) if s[i] == s[i - 1]]
if len(cut) < 2:
    print(n)
else:
    gaps = [(cut[i] - cut[i - 1]) % n for i in range(len(cut))]
    print(max(gaps))
