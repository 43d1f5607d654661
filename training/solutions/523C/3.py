s = input()
t = input()
pos = -1
end = len(t)
for c in s:
    pos = t.find(c, pos + 1)
    if pos < 0:
        pos = len(t)
        break
for c in reversed(s):
    end = t.rfind(c, 0, end)
    if end < 0:
        break
print(max(0, end - pos))
