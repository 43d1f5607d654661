import random
random.seed(int(input()))
n = random.randint(1, 7)
st = []
s = ""
while n or st:
    if n and (not st or random.random() < 0.5):
        c = random.choice("abcxyz")
        s += "<" + c + ">"
        st.append(c)
        n -= 1
    else:
        s += "</" + st.pop() + ">"
print(s)
