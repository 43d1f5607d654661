s = input().strip()
n = int(input())
if len(set(s)) > n:
    print(-1)
else:
    k = (len(s) + n - 1) // n
    t = ''.join(ch * ((s.count(ch) + k - 1) // k) for ch in sorted(set(s)))
    print(k)
    print(t[:n].ljust(n, 'a'))
