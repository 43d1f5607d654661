s = input()
res = ''
word = ''
for c in s:
    t = (word + c)[-3:]
    if len(t) == 3 and not set(t) & set('aeiou'):
        res += word + ' '
        word = ''
    word += c
print(res + word)
