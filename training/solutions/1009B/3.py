s = input().strip()
ans = []
done = False
for ch in s:
    if ch == '1':
        continue
    if ch == '2' and not done:
        ans.append('1' * s.count('1'))
        done = True
    ans.append(ch)
if not done:
    ans.append('1' * s.count('1'))
print(''.join(ans))
