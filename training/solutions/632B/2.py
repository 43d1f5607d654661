from itertools import accumulate
n = int(input())
p = list(map(int, input().split()))
s = input().strip()
gain = [0] + list(accumulate(x if c == 'A' else -x for x, c in zip(p, s)))
bob = sum(p[i] for i in range(n) if s[i] == 'B')
print(bob + max(max(gain), gain[-1] - min(gain)))
