from collections import Counter
s = input().strip()
k = int(input())
keep = set(s)
for ch, n in reversed(Counter(s).most_common()):
    if n > k:
        break
    k -= n
    keep.remove(ch)
print(len(keep))
print("".join(ch for ch in s if ch in keep))
