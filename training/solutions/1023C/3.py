n, k = map(int, input().split())
s = input()
st = []
use = [0] * n
k //= 2
for i in range(n):
    if s[i] == "(":
        st.append(i)
    else:
        j = st.pop()
        if k > 0:
            use[i] = use[j] = 1
            k -= 1
print("".join(s[i] for i in range(n) if use[i]))
